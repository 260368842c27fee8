import { type Block, type ListItem, nestedBlocks } from '@broadsheet/core/model';

/** A block, and where it stands in the article. */
export interface PlacedBlock {
  readonly block: Block;
  readonly pointer: string;
}

/** All blocks with everything nested in them, in document order, a block before what it holds. Without recursion. */
export function placedBlocks(blocks: readonly Block[], pointer: string): readonly PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  const pending = childrenAt(blocks, pointer);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { block } = next;
    if (block.type !== 'listItem') {
      placed.push({ block, pointer: next.pointer });
    }
    pending.push(...childrenAt(nestedBlocks(block), `${next.pointer}/children`));
  }
  return placed;
}

/** The blocks of a list in reverse, as a stack takes them. */
function childrenAt(blocks: readonly (Block | ListItem)[], pointer: string) {
  return blocks.map((block, index) => ({ block, pointer: `${pointer}/${index}` })).toReversed();
}
