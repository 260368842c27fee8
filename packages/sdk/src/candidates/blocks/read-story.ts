import type { Document } from '../../document/document.ts';
import { tagName } from '../../document/read-node.ts';
import { findObjects } from '../media/find-objects.ts';
import type { StoryObject } from '../media/media-candidate.ts';
import { findStory } from './find-story.ts';
import { labelSteps, type LabelContext, type StoryHints } from './label-steps.ts';
import type { BlockLabel, LabelledBlock, TextBlock } from './labelled-block.ts';
import { isProse, sumOverTree, weightOf } from './prose.ts';
import { segmentBlocks } from './segment-blocks.ts';
import { readZones } from './zones.ts';

/** The story of a page, with everything around it. */
export interface StoryCandidates {
  /** Every visible run of text, with what it is. */
  readonly blocks: readonly LabelledBlock[];
  /** What the story shows besides text. */
  readonly objects: readonly StoryObject[];
}

/** Finds the story of a page: labels every visible run of text, and collects the pictures and embeds between them. */
export function readStory(document: Document, hints: StoryHints, base: string | undefined): StoryCandidates {
  const texts = segmentBlocks(document);
  const prose = sumOverTree(document, texts, (block) => (isProse(block) ? weightOf(block.text) : 0));
  const zones = readZones(document, prose);
  const free = sumOverTree(document, texts, (block) => (isProse(block) && zones[block.first] === undefined ? weightOf(block.text) : 0));
  const context: LabelContext = { document, hints, zones, story: hints.isWhole ? 0 : findStory(document, free) };
  const alone = texts.map((block) => labelOf(block, context));
  const labels = hints.isWhole ? alone : trimEnds(document, texts, alone);
  const blocks = texts.map((block, index): LabelledBlock => ({ ...block, label: labels[index] ?? 'outside-story' }));
  const skips = (node: number): boolean => zones[node] !== undefined && zones[node] !== 'caption';
  const range = hints.isWhole ? { start: 0, end: document.size } : storyRange(document, blocks);
  return { blocks, objects: findObjects(document, range, skips, base) };
}

function labelOf(block: TextBlock, context: LabelContext): BlockLabel {
  for (const step of labelSteps) {
    const label = step.label(block, context);
    if (label !== undefined) return label;
  }
  return 'body';
}

/** Short lines before the first and after the last prose of the story are labels, dates and links unless they are paragraphs. */
function trimEnds(document: Document, blocks: readonly TextBlock[], labels: readonly BlockLabel[]): readonly BlockLabel[] {
  const isStory = (block: TextBlock, index: number): boolean => labels[index] === 'body' && isProse(block);
  const first = blocks.findIndex(isStory);
  const last = blocks.findLastIndex(isStory);
  return labels.map((label, index) => {
    const block = blocks[index];
    if (label !== 'body' || block === undefined || (index >= first && index <= last)) return label;
    return tagName(document, block.container) === 'p' ? 'body' : 'outside-story';
  });
}

/** The nodes from the headline, or the first block of the story, to its last block: pictures between them belong to it. */
function storyRange(document: Document, blocks: readonly LabelledBlock[]): { readonly start: number; readonly end: number } {
  const first = blocks.findIndex((block) => block.label === 'body');
  const last = blocks.findLast((block) => block.label === 'body');
  if (first < 0 || last === undefined) return { start: 0, end: 0 };
  const headline = blocks.findLastIndex((block, index) => index < first && block.label === 'headline');
  return { start: blocks[headline < 0 ? first : headline]?.container ?? 0, end: document.end[last.container] ?? 0 };
}
