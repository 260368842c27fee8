import type { Block } from '../body/block.ts';
import type { QuoteSpan } from '../article/quote.ts';
import { type BodyLine, bodyLines } from '../compare/body-lines.ts';

/** A body as one text, whose places lead back to blocks. */
export interface RunningText {
  /** The lines of the body, parted by line breaks. Pull quotes, which interrupt the story, come last. */
  readonly text: string;
  /** The lines with their first character in `text`, in order. */
  readonly lines: readonly (BodyLine & { readonly start: number })[];
}

/** Writes a body as one text. */
export function runningText(body: readonly Block[]): RunningText {
  const all = bodyLines(body);
  const ordered = [...all.filter((line) => !isPull(line)), ...all.filter(isPull)];
  let start = 0;
  const lines = ordered.map((line) => {
    const placed = { ...line, start };
    start += line.text.length + 1;
    return placed;
  });
  return { text: ordered.map((line) => line.text).join('\n'), lines };
}

function isPull({ block }: BodyLine): boolean {
  return block.type === 'pullquote';
}

/** The places in blocks of a stretch of the running text. */
export function spansOf({ lines }: RunningText, start: number, end: number): readonly QuoteSpan[] {
  return lines.flatMap((line) => {
    const from = Math.max(start, line.start) - line.start;
    const to = Math.min(end, line.start + line.text.length) - line.start;
    return from < to ? [{ blockId: line.block.id, start: from + line.offset, end: to + line.offset }] : [];
  });
}
