import { tagSet } from '../../../document/tag.ts';
import type { BlockPage } from './block-page.ts';
import type { FeatureGroup } from './feature-group.ts';

/** Farthest distance from the headline that is told apart, in blocks before and behind it. */
const farBefore = -20;
const farBehind = 100;
const emphasized = tagSet('strong', 'b', 'em', 'i');

/** Where a block stands: how deep, how far down the page, before or behind the headline. */
export const placeFeatures: FeatureGroup = {
  names: ['depth', 'position', 'order', 'inStory', 'behindHeadline', 'headlineDistance', 'isEmphasized'],
  prepare: (page) => {
    const depths = depthOfNodes(page);
    const before = charactersBefore(page);
    const { document, blocks, story, headline } = page;
    const all = Math.max(1, before.at(-1) ?? 1);
    return (index, rows, at) => {
      const block = blocks[index];
      if (block === undefined) return;
      rows[at] = depths[block.container] ?? 0;
      rows[at + 1] = (before[index] ?? 0) / all;
      rows[at + 2] = index / blocks.length;
      rows[at + 3] = Number(block.first > story && block.first < (document.end[story] ?? 0));
      rows[at + 4] = headline < 0 ? 0.5 : Number(index > headline);
      rows[at + 5] = headline < 0 ? farBefore - 1 : Math.max(farBefore, Math.min(farBehind, index - headline));
      rows[at + 6] = Number(isEmphasized(page, block.first, block.container));
    };
  },
};

function depthOfNodes({ document }: BlockPage): Int32Array {
  const depths = new Int32Array(document.size);
  for (let node = 1; node < document.size; node++) depths[node] = (depths[document.parent[node] ?? 0] ?? 0) + 1;
  return depths;
}

function charactersBefore({ blocks }: BlockPage): Float64Array {
  const before = new Float64Array(blocks.length + 1);
  blocks.forEach((block, index) => {
    before[index + 1] = (before[index] ?? 0) + block.text.length;
  });
  return before;
}

function isEmphasized({ document }: BlockPage, first: number, container: number): boolean {
  for (let node = document.parent[first] ?? 0; node > container; node = document.parent[node] ?? 0) {
    if (emphasized[document.tag[node] ?? 0] === 1) return true;
  }
  return false;
}
