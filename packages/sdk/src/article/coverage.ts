import type { LabelledBlock } from '../candidates/blocks/labelled-block.ts';
import { bodyLabels } from './body-labels.ts';

const blank = /\s/g;

/**
 * Share of the source's visible characters, white space aside, that are accounted for: placed in the body or under a
 * medium, read as metadata, or listed as removed. 1 for a source without visible characters.
 */
export function coverageOf(blocks: readonly LabelledBlock[], placed: ReadonlySet<LabelledBlock>): number {
  const lost = blocks.filter((block) => bodyLabels.has(block.label) && !placed.has(block));
  if (lost.length === 0) return 1;
  const visible = countCharacters(blocks);
  return visible === 0 ? 1 : (visible - countCharacters(lost)) / visible;
}

function countCharacters(blocks: readonly LabelledBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.replace(blank, '').length, 0);
}
