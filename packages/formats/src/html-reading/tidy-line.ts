import type { Inline } from '@broadsheet/core/model';

/** White space that HTML folds. */
const foldable = /[\t\n\f\r ]+/g;

/** A line with white space folded, none at its ends and around breaks, texts joined, and no mark around nothing. */
export function tidyLine(inlines: readonly Inline[]): readonly Inline[] {
  const joined = joinTexts(inlines);
  const tidy = joined.map((inline, index) => {
    const startsLine = isLineEnd(joined[index - 1]);
    const endsLine = isLineEnd(joined[index + 1]);
    return inline.type === 'text' ? { ...inline, value: trim(inline.value, startsLine, endsLine) } : inline;
  });
  const filled = tidy.filter((inline) => inline.type !== 'text' || inline.value !== '');
  return withoutOuterBreaks(filled);
}

function joinTexts(inlines: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines.flatMap(tidyInline)) {
    const last = joined.at(-1);
    if (inline.type === 'text' && last?.type === 'text') {
      joined[joined.length - 1] = { type: 'text', value: (last.value + inline.value).replace(foldable, ' ') };
    } else {
      joined.push(inline);
    }
  }
  return joined;
}

function tidyInline(inline: Inline): readonly Inline[] {
  if (inline.type === 'text') {
    const value = inline.value.replace(foldable, ' ');
    return value === '' ? [] : [{ type: 'text', value }];
  }
  if (!('children' in inline)) {
    return [inline];
  }
  const children = joinTexts(inline.children);
  return children.length === 0 ? [] : [{ ...inline, children }];
}

function isLineEnd(inline: Inline | undefined): boolean {
  return inline === undefined || inline.type === 'break';
}

function trim(value: string, startsLine: boolean, endsLine: boolean): string {
  const start = startsLine ? value.replace(/^ /, '') : value;
  return endsLine ? start.replace(/ $/, '') : start;
}

function isWords({ type }: Inline): boolean {
  return type !== 'break';
}

function withoutOuterBreaks(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.slice(Math.max(inlines.findIndex(isWords), 0), inlines.findLastIndex(isWords) + 1);
}
