import type { TextBlock } from './labelled-block.ts';

/** The blocks of a part of the page, from its first node up to but not including `end`. */
export function blocksWithin<Block extends TextBlock>(
  blocks: readonly Block[],
  start: number,
  end: number,
): readonly Block[] {
  const from = firstFrom(blocks, start);
  return blocks.slice(from, firstFrom(blocks, end, from));
}

/** Number of the first block at or behind a node, by bisection. */
export function firstFrom(blocks: readonly TextBlock[], node: number, from = 0): number {
  let low = from;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.first ?? 0) < node) low = middle + 1;
    else high = middle;
  }
  return low;
}
