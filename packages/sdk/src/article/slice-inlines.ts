import { inlineText, type Inline } from '@broadsheet/core/model';

/** The part of a run of text from character `start` up to, not including, `end`, in UTF-16 units of its plain text. */
export function sliceInlines(inlines: readonly Inline[], start: number, end: number): readonly Inline[] {
  const kept: Inline[] = [];
  let at = 0;
  for (const inline of inlines) {
    const length = inlineText([inline]).length;
    const from = Math.max(0, start - at);
    const to = Math.min(length, end - at);
    if (from === 0 && to === length) kept.push(inline);
    else if (from < to) kept.push(...slice(inline, from, to));
    at += length;
  }
  return kept;
}

function slice(inline: Inline, from: number, to: number): readonly Inline[] {
  if ('children' in inline) return [{ ...inline, children: sliceInlines(inline.children, from, to) }];
  if ('value' in inline) return [{ ...inline, value: inline.value.slice(from, to) }];
  return [inline];
}
