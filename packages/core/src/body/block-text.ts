import type { Block, ListItem } from './block.ts';
import { joinLines, ownText } from './own-text.ts';
import { nestedBlocks } from './walk-blocks.ts';

/**
 * Plain text of one block with everything in it. Nested blocks and rows stand on lines of their own, the cells of a
 * row are parted by tabs. Pictures, galleries, videos and sounds have no text of their own and give `''`.
 * Quote spans count in this text.
 *
 * @example
 * ```ts
 * blockText({ type: 'paragraph', id: 'p1', children: [{ type: 'text', value: 'It rained.' }] }); // 'It rained.'
 * ```
 */
export function blockText(block: Block | ListItem): string {
  const own = ownText(block);
  const within = nestedBlocks(block);
  if (within.length === 0) return own;
  const nested = within.map(blockText);
  return joinLines(block.type === 'blockquote' ? [...nested, own] : [own, ...nested]);
}
