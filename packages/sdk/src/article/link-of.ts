import type { Inline } from '@broadsheet/core/model';

/** Target of the first web link in a run of text. */
export function linkOf(inlines: readonly Inline[]): string | undefined {
  for (const inline of inlines) {
    if (inline.type === 'link' && inline.url.startsWith('http')) return inline.url;
    const inner = 'children' in inline ? linkOf(inline.children) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}
