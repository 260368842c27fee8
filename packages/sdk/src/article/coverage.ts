import type { LabelledBlock } from '../candidates/blocks/labelled-block.ts';
import { bodyLabels } from './body-labels.ts';

const blank = /\s/g;

/**
 * Share of the source's visible characters, white space aside, that are accounted for: placed in the body or under a
 * medium, read as metadata, or listed as removed. 1 for a source without visible characters.
 */
export function coverageOf(blocks: readonly LabelledBlock[], placed: ReadonlySet<LabelledBlock>): number {
  let visible = 0;
  let lost = 0;
  for (const block of blocks) {
    const characters = block.text.replace(blank, '').length;
    visible += characters;
    if (bodyLabels.has(block.label) && !placed.has(block)) lost += characters;
  }
  return visible === 0 ? 1 : (visible - lost) / visible;
}
