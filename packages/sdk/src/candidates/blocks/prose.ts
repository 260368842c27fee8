import type { Document } from '../../document/document.ts';
import type { TextBlock } from './labelled-block.ts';

/** Shortest run of text that counts as prose; what is shorter is a label, a link or a heading. */
const minProseCharacters = 50;
/** Characters of scripts without spaces carry about this many Latin ones. */
const denseCharacterWeight = 2.5;
const dense = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;

/** Length of a text, counted so that scripts that need fewer characters for the same words weigh as much. */
export function weightOf(text: string): number {
  return dense.test(text) ? text.length * denseCharacterWeight : text.length;
}

/** Whether a block reads as running text: long enough, and mostly not links. */
export function isProse(block: TextBlock): boolean {
  return block.weight >= minProseCharacters && block.linkCharacters * 2 < block.text.length;
}

/** Sums a weight of blocks over each node: the node's own and all below it. */
export function sumOverTree(
  document: Document,
  blocks: readonly TextBlock[],
  weigh: (block: TextBlock) => number,
): Float64Array {
  const sums = new Float64Array(document.size);
  for (const block of blocks) sums[block.container] = (sums[block.container] ?? 0) + weigh(block);
  for (let node = document.size - 1; node > 0; node--) {
    const parent = document.parent[node] ?? 0;
    sums[parent] = (sums[parent] ?? 0) + (sums[node] ?? 0);
  }
  return sums;
}
