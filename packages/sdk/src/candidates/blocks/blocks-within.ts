import type { TextBlock } from './labelled-block.ts';

/** The blocks of a part of the page, from its first node up to but not including `end`. */
export function blocksWithin<Block extends TextBlock>(
  blocks: readonly Block[],
  start: number,
  end: number,
): readonly Block[] {
  const from = firstFrom(blocks, start, firstNode);
  return blocks.slice(from, firstFrom(blocks, end, firstNode, from));
}

/** The first block at or behind a node. */
export function blockFrom<Block extends TextBlock>(blocks: readonly Block[], node: number): Block | undefined {
  return blocks[firstFrom(blocks, node, firstNode)];
}

/** The node that a block begins with. */
export function firstNode({ first }: TextBlock): number {
  return first;
}

/** Place of the first of some things in document order that stands at or behind a node, by bisection. */
export function firstFrom<Thing>(
  things: readonly Thing[],
  node: number,
  nodeOf: (thing: Thing) => number,
  from = 0,
): number {
  let low = from;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const thing = things[middle];
    if (thing !== undefined && nodeOf(thing) < node) low = middle + 1;
    else high = middle;
  }
  return low;
}
