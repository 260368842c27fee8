import { type Block, blockText } from '@broadsheet/core/model';
import { withoutBlocks } from '../walk/flatten.ts';
import { placedBlocks } from '../walk/placed-blocks.ts';

/** What can be cited: the own text of a block, without that of the blocks nested in it. */
export interface Passage {
  /** Its number in the story, from 1. */
  readonly number: number;
  readonly block: Block;
  /** JSON Pointer to the block. */
  readonly pointer: string;
  /** The text. */
  readonly text: string;
  /** Where the text begins in the plain text of the block. */
  readonly start: number;
}

/** The passages of a story in order. Pull quotes, which repeat the story, are none. */
export function passagesOf(body: readonly Block[]): readonly Passage[] {
  return placedBlocks(body, '/body')
    .map(({ block, pointer }) => ({ block, pointer, ...ownText(block) }))
    .filter(({ block, text }) => block.type !== 'pullquote' && text.trim() !== '')
    .map((passage, index) => ({ ...passage, number: index + 1 }));
}

/** The attribution of a quotation stands behind what is quoted, every other own text before what is nested. */
function ownText(block: Block): Pick<Passage, 'text' | 'start'> {
  const text = blockText(withoutBlocks(block));
  const isBehind = block.type === 'blockquote' && text !== '';
  return { text, start: isBehind ? blockText(block).length - text.length : 0 };
}
