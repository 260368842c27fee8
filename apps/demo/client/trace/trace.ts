import type { Place } from '@broadsheet/sdk';

/** What the reader points at: a part of the article, a claim on it, or a part that was removed. */
export type Trace =
  | {
      readonly of: 'field';
      /** JSON pointer of the field. */
      readonly pointer: string;
      /** Where the claim that is pointed at stands. Default: the one that the article follows. */
      readonly place?: Place;
    }
  | { readonly of: 'block' | 'quote' | 'removed'; readonly id: string };

/** Whether two traces are of the same thing. */
export function isSameTrace(one: Trace | undefined, other: Trace | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * What an element of a story shows, told by its attributes or those around it.
 *
 * @param isStated - Whether a source speaks of a field: of several that the same words show, that one is meant.
 */
export function traceAt(target: EventTarget | null, isStated: (pointer: string) => boolean): Trace | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-block], [data-field]') : null;
  if (element === null) return undefined;
  const { block, field = '' } = element.dataset;
  if (block !== undefined) return { of: 'block', id: block };
  const pointers = field.split(' ');
  return { of: 'field', pointer: pointers.find(isStated) ?? pointers[0] ?? '' };
}
