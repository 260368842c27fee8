import { type Article, type Block, walkBlocks } from '@broadsheet/core/model';
import { placedBlocks } from '../walk/placed-blocks.ts';
import type { Passage } from './passages.ts';

/**
 * The passages in groups between which the text may be cut: those that share a quotation, in the words of the text or
 * as a block, stay together.
 */
export function unitsOf({ body, quotes }: Article, passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const places = new Map(passages.map(({ block }, index) => [block.id, index]));
  const together = [
    ...quotes.map(({ spans }) => spans.map(({ blockId }) => blockId)),
    ...outermostQuotations(body).map((block) => [...walkBlocks([block])].map(({ id }) => id)),
  ];
  const isJoined = passages.map(() => false);
  for (const ids of together) {
    const indexes = ids.flatMap((id) => places.get(id) ?? []);
    isJoined.fill(true, Math.min(...indexes) + 1, Math.max(...indexes) + 1);
  }
  const units: Passage[][] = [];
  for (const [index, passage] of passages.entries()) {
    const last = units.at(-1);
    if (isJoined[index] === true && last !== undefined) {
      last.push(passage);
    } else {
      units.push([passage]);
    }
  }
  return units;
}

/** The quotations that stand in no other one, wherever they stand. */
function outermostQuotations(body: readonly Block[]): readonly Block[] {
  const outermost: Block[] = [];
  let around = '';
  for (const { block, pointer } of placedBlocks(body, '/body')) {
    if (block.type === 'blockquote' && (around === '' || !pointer.startsWith(`${around}/`))) {
      outermost.push(block);
      around = pointer;
    }
  }
  return outermost;
}
