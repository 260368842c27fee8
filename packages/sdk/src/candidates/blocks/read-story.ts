import type { Document } from '../../document/document.ts';
import { isRemoval } from '../../extraction.ts';
import { findObjects } from '../media/find-objects.ts';
import type { StoryObject } from '../media/media-candidate.ts';
import { spreadLabels } from '../publisher/spread-labels.ts';
import type { BlockFacts } from './features/block-page.ts';
import { beginningOfStory, isInFigure } from './beginning-of-story.ts';
import { findStory } from './find-story.ts';
import { describePictures } from './describe-pictures.ts';
import { labelPage } from './label-page.ts';
import { removalOf, wordsLabel, type StoryHints } from './words-label.ts';
import type { BlockLabel, LabelledBlock, TextBlock } from './labelled-block.ts';
import { isProse, sumOverTree, weightOf } from './prose.ts';
import { readZones } from './zones.ts';
import { skipZones } from './skip-zones.ts';

/** The story of a page, with everything around it. */
export interface StoryCandidates {
  /** Every visible run of text, with what it is. */
  readonly blocks: readonly LabelledBlock[];
  /** What the story shows besides text. */
  readonly objects: readonly StoryObject[];
}

/** Where the pictures of a story stand. */
interface StoryRange {
  /** First node. */
  readonly start: number;
  /** Node of the headline; before it only pictures in figures belong to the story. */
  readonly headline: number;
  /** End, exclusive. */
  readonly end: number;
}

/** Finds the story of a page: labels every visible run of text, and collects the pictures and embeds between them. */
export function readStory(
  document: Document,
  blocks: readonly TextBlock[],
  hints: StoryHints,
  base: string | undefined,
): StoryCandidates {
  const facts = readBlockFacts(document, blocks, hints);
  const labels = hints.isWhole ? labelContent(facts) : labelPage(facts, hints.without);
  const ruled = spreadLabels(document, hints.ruled);
  const labelled = blocks.map((block, index): LabelledBlock => ({
    ...block,
    label: ruled[block.first] ?? labels[index] ?? 'outside-story',
  }));
  const skipsZone = skipZones(facts);
  const skips = (node: number): boolean => {
    const label = ruled[node];
    return label === undefined ? skipsZone(node) : isRemoval(label);
  };
  const range = hints.isWhole ? { start: 0, headline: 0, end: document.size } : storyRange(document, labelled);
  const objects = findObjects(document, range, skips, base);
  if (hints.isWhole) return { blocks: labelled, objects };
  const shown = objects.filter(({ node }) => node >= range.headline || isInFigure(document, node));
  return describePictures(document, labelled, shown);
}

/** Reads what is known of a page's blocks before the model is asked. */
export function readBlockFacts(document: Document, blocks: readonly TextBlock[], hints: StoryHints): BlockFacts {
  const proseBelow = sumOverTree(document, blocks, (block) => (isProse(block) ? weightOf(block.text) : 0));
  const zones = usedZones(readZones(document, proseBelow), hints.without);
  const free = sumOverTree(document, blocks, (block) =>
    isProse(block) && zones[block.first] === undefined ? weightOf(block.text) : 0,
  );
  const labels = blocks.map((block) => wordsLabel(block, document, hints));
  const story = findStory(document, free);
  return {
    document,
    blocks,
    zones,
    labels,
    story,
    structuredText: hints.structuredText,
    names: hints.names,
    proseBelow,
  };
}

/** The zones without those whose rules are switched off. */
function usedZones(zones: BlockFacts['zones'], without: ReadonlySet<string>): BlockFacts['zones'] {
  return without.size === 0 ? zones : zones.map((zone) => (without.has(`zone:${zone}`) ? undefined : zone));
}

/** Labels the blocks of a document that holds the story and nothing else: all is body that nothing says to be otherwise. */
function labelContent({ blocks, labels, zones }: BlockFacts): readonly BlockLabel[] {
  return blocks.map((block, index) => {
    const label = labels[index] ?? zones[block.first];
    if (label !== undefined) return label;
    if (placeholder.test(block.text)) return 'outside-story';
    return removalOf(block, undefined) === 'related' ? 'related' : 'body';
  });
}

/** A mark that the publisher's templates put something else in the place of: `$$ARTICLE_AD$$`, `{{ inline-ad }}`. */
const placeholder = /^(?:\$\$[\w .-]+\$\$|\{\{[\w .-]+\}\}|\[\[[\w .-]+\]\]|%%[\w .-]+%%)$/;

/** The nodes among which the story's pictures stand: from its beginning to the end of its last block. */
function storyRange(document: Document, blocks: readonly LabelledBlock[]): StoryRange {
  const first = blocks.findIndex((block) => block.label === 'body');
  const last = blocks.findLast((block) => block.label === 'body');
  const firstBlock = blocks[first];
  if (firstBlock === undefined || last === undefined) return { start: 0, headline: 0, end: 0 };
  const headline = blocks.findLast((block, index) => index < first && block.label === 'headline') ?? firstBlock;
  return {
    start: beginningOfStory(document, headline, firstBlock),
    headline: headline.container,
    end: document.end[last.container] ?? 0,
  };
}
