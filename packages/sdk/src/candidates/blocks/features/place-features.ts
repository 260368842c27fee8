import { type BlockPage, isInStory } from './block-page.ts';
import type { FeatureGroup } from './feature-group.ts';

/** Farthest distance from the headline that is told apart, in blocks before and behind it. */
const farBefore = -20;
const farBehind = 100;

/** Where a block stands: how deep, how far down the page, before or behind the headline. */
export const placeFeatures: FeatureGroup = {
  names: ['depth', 'position', 'order', 'inStory', 'behindHeadline', 'headlineDistance'],
  prepare: (page) => {
    const before = charactersBefore(page);
    const { document, blocks, headline } = page;
    const all = Math.max(1, before.at(-1) ?? 1);
    return (index, rows, at) => {
      const block = blocks[index];
      if (block === undefined) return;
      rows[at] = depthOf(document.parent, block.container);
      rows[at + 1] = (before[index] ?? 0) / all;
      rows[at + 2] = index / blocks.length;
      rows[at + 3] = Number(isInStory(page, block));
      rows[at + 4] = headline < 0 ? 0.5 : Number(index > headline);
      rows[at + 5] = headline < 0 ? farBefore - 1 : Math.max(farBefore, Math.min(farBehind, index - headline));
    };
  },
};

function depthOf(parent: Int32Array, node: number): number {
  let depth = 0;
  for (let at = node; at > 0; at = parent[at] ?? 0) depth++;
  return depth;
}

function charactersBefore({ blocks }: BlockPage): Int32Array {
  const before = new Int32Array(blocks.length + 1);
  let sum = 0;
  for (let index = 0; index < blocks.length; index++) {
    sum += blocks[index]?.text.length ?? 0;
    before[index + 1] = sum;
  }
  return before;
}
