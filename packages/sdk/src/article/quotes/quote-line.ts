import { blockText, walkBlocks, type Block } from '@broadsheet/core/model';

/** A line of the body in which quotations are looked for. */
export interface QuoteLine {
  /** Id of its block. */
  readonly blockId: string;
  /** Its text. */
  readonly text: string;
  /** Whether it is a heading. */
  readonly isHeading: boolean;
}

/** Longer paragraphs are no prose. */
const maxCharacters = 10_000;

/** The paragraphs and headings of a body, those in lists and boxes among them, in document order. */
export function quoteLines(body: readonly Block[]): readonly QuoteLine[] {
  const lines: QuoteLine[] = [];
  for (const block of walkBlocks(body)) {
    if (block.type !== 'paragraph' && block.type !== 'heading') continue;
    const text = blockText(block);
    if (text.length <= maxCharacters) lines.push({ blockId: block.id, text, isHeading: block.type === 'heading' });
  }
  return lines;
}
