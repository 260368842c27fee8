import type { Document } from '../../document/document.ts';
import { isRemoval } from '../../extraction.ts';
import { nearestElement } from '../../document/nearest-element.ts';
import { tagNumber, tagSet } from '../../document/tag.ts';
import { findObjects } from '../media/find-objects.ts';
import type { StoryObject } from '../media/media-candidate.ts';
import { spreadLabels } from '../publisher/spread-labels.ts';
import type { BlockFacts } from './features/block-page.ts';
import { beginningOfStory, isInFigure } from './beginning-of-story.ts';
import { findStory } from './find-story.ts';
import { describePictures } from './pictures/describe-pictures.ts';
import { labelMetadata } from './label-metadata.ts';
import { labelPage } from './label-page.ts';
import { labelOfWords, removalOf, type StoryHints } from './words-label.ts';
import type { BlockLabel, LabelledBlock, TextBlock } from './labelled-block.ts';
import { sumBlocks, sumProse } from './tree-sums.ts';
import { readZones } from './zones.ts';
import { skipZones } from './pictures/skip-zones.ts';

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
  const labels = hints.isWhole ? labelContent(facts) : labelPage(facts);
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
  const described = describePictures(document, labelled, objects);
  return { ...described, objects: described.objects.filter((object) => isOfStory(document, object, range.headline)) };
}

/** Above its headline a story shows only what stands in a figure or has a caption. */
function isOfStory(document: Document, object: StoryObject, headline: number): boolean {
  const isDescribed = object.type === 'media' && (object.lines ?? []).length > 0;
  return object.node >= headline || isDescribed || isInFigure(document, object.node);
}

/** Reads what is known of a page's blocks before the model is asked. */
export function readBlockFacts(document: Document, blocks: readonly TextBlock[], hints: StoryHints): BlockFacts {
  const sums = sumBlocks(document, blocks);
  const zones = usedZones(readZones(document, sums.prose), hints.without);
  const free = sumProse(document, blocks, (block) => zones[block.first] === undefined);
  const { structuredText, names, updates, without } = hints;
  return {
    document,
    blocks,
    zones,
    labels: labelMetadata(document, blocks, hints),
    story: findStory(document, free),
    structuredText,
    names,
    updates,
    without,
    sums,
  };
}

/** The zones without those whose rules are switched off. */
function usedZones(zones: BlockFacts['zones'], without: ReadonlySet<string>): BlockFacts['zones'] {
  return without.size === 0 ? zones : zones.map((zone) => (without.has(`zone:${zone}`) ? undefined : zone));
}

/** Labels the blocks of a document that holds the story and nothing else: all is body that nothing says to be otherwise. */
function labelContent({ blocks, labels, zones, without }: BlockFacts): readonly BlockLabel[] {
  return blocks.map((block, index) => {
    const label = labels[index] ?? labelOfWords(block.text, without) ?? zones[block.first];
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
  const headlines = blocks.slice(0, first).filter(({ label }) => label === 'headline');
  const main = headlines.findLast(({ container }) => document.tag[container] === mainHeadingTag);
  const headline = main ?? headlines.at(-1) ?? firstBlock;
  const article = nearestElement(document, firstBlock.container, articles) || firstBlock.container;
  return {
    start: Math.min(beginningOfStory(document, headline, firstBlock), article),
    headline: headline.container,
    end: document.end[last.container] ?? 0,
  };
}

const articles = tagSet('article');
const mainHeadingTag = tagNumber('h1');
