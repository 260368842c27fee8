import type { EvidenceClaim, Extraction } from '../extraction.ts';
import { agrees } from './agrees.ts';

/** A field on which the sources of an article disagree. */
export interface Conflict {
  /** JSON pointer to the field. */
  readonly pointer: string;
  /** The claim that the article follows. */
  readonly winner: EvidenceClaim;
  /** The claims that mean something else, the most trusted first. */
  readonly against: readonly EvidenceClaim[];
}

/** Fields whose claims add to each other, or stand for others: one that says something else contradicts nobody. */
const addUp: ReadonlySet<string> = new Set([
  'altIds',
  'alternates',
  'infoSources',
  'tags',
  'about',
  'mentions',
  'rights',
  'corrections',
  'live',
]);

/**
 * The fields whose sources disagree in meaning. A moment in another offset, a name in another case, a cut text, or a list
 * that is a part of another one is no conflict; neither are lists that add up, such as tags.
 *
 * @param extraction - What `extractArticle` gave, or a copy of it.
 *
 * @example
 * ```ts
 * for (const { pointer, winner, against } of conflicts(extraction)) console.log(pointer, winner.raw, against.length);
 * ```
 */
export function conflicts({ evidence }: Pick<Extraction, 'evidence'>): readonly Conflict[] {
  return Object.entries(evidence).flatMap(([pointer, { winner, rivals }]) => {
    const field = pointer.slice(1);
    if (field.includes('/') || addUp.has(field)) return [];
    const against = rivals.filter(({ value }) => !agrees(field, winner.value, value));
    return against.length === 0 ? [] : [{ pointer, winner, against }];
  });
}
