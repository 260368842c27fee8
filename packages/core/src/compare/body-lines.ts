import type { Block, ListItem } from '../body/block.ts';
import { blockText } from '../body/block-text.ts';
import { ownText } from '../body/own-text.ts';
import { walkBlocks } from '../body/walk-blocks.ts';

/** The text that a block holds itself, outside of the blocks nested in it. */
export interface BodyLine {
  /** The block. */
  readonly block: Block | ListItem;
  /** Its own text, never empty. */
  readonly text: string;
  /** Where that text begins in the block's plain text. */
  readonly offset: number;
}

/** Every line of a body in document order. */
export function bodyLines(body: readonly Block[]): readonly BodyLine[] {
  return Array.from(walkBlocks(body), (block) => {
    const text = ownText(block);
    // The line that names who is quoted stands behind the blocks nested in a quotation.
    const offset = block.type === 'blockquote' && text !== '' ? blockText(block).length - text.length : 0;
    return { block, text, offset };
  }).filter(({ text }) => text !== '');
}
