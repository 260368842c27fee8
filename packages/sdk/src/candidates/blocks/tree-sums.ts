import type { Document } from '../../document/document.ts';
import type { TextBlock } from './labelled-block.ts';
import { isProse } from './prose.ts';

/** What stands in each node and below it, summed over the blocks of a page. */
export interface TreeSums {
  /** Weight of the prose. */
  readonly prose: Float64Array;
  /** Characters of the blocks. */
  readonly characters: Int32Array;
  /** Characters of links. */
  readonly links: Int32Array;
  /** Number of blocks. */
  readonly blocks: Int32Array;
}

/** Sums all of it in one pass over the blocks and one over the tree. */
export function sumBlocks({ size, parent }: Document, page: readonly TextBlock[]): TreeSums {
  const prose = new Float64Array(size);
  const characters = new Int32Array(size);
  const links = new Int32Array(size);
  const blocks = new Int32Array(size);
  for (const block of page) {
    const node = block.container;
    if (isProse(block)) prose[node] = (prose[node] ?? 0) + block.weight;
    characters[node] = (characters[node] ?? 0) + block.text.length;
    links[node] = (links[node] ?? 0) + block.linkCharacters;
    blocks[node] = (blocks[node] ?? 0) + 1;
  }
  for (let node = size - 1; node > 0; node--) {
    if (blocks[node] === 0) continue;
    const around = parent[node] ?? 0;
    prose[around] = (prose[around] ?? 0) + (prose[node] ?? 0);
    characters[around] = (characters[around] ?? 0) + (characters[node] ?? 0);
    links[around] = (links[around] ?? 0) + (links[node] ?? 0);
    blocks[around] = (blocks[around] ?? 0) + (blocks[node] ?? 0);
  }
  return { prose, characters, links, blocks };
}

/** Weight of the prose in each node and below it, of the blocks that count. */
export function sumProse(
  { size, parent }: Document,
  blocks: readonly TextBlock[],
  counts: (block: TextBlock) => boolean,
): Float64Array {
  const sums = new Float64Array(size);
  for (const block of blocks)
    if (isProse(block) && counts(block)) sums[block.container] = (sums[block.container] ?? 0) + block.weight;
  for (let node = size - 1; node > 0; node--) {
    const sum = sums[node] ?? 0;
    if (sum === 0) continue;
    const around = parent[node] ?? 0;
    sums[around] = (sums[around] ?? 0) + sum;
  }
  return sums;
}
