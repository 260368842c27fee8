import { tagName } from '../../document/read-node.ts';
import { beginningOfStory } from './beginning-of-story.ts';
import type { BlockFacts } from './features/block-page.ts';
import { featureNames, readFeatures } from './features/read-features.ts';
import type { BlockLabel } from './labelled-block.ts';
import { bodyModel } from './model/body-model.ts';
import { prepareModel, type PreparedModel, scoreRow } from './model/tree-model.ts';
import { isProse } from './prose.ts';
import { settleTables } from './settle-tables.ts';
import { removalOf } from './words-label.ts';

/** Labels of blocks whose text the article carries in its metadata. */
const metadataLabels: ReadonlySet<BlockLabel> = new Set([
  'headline',
  'kicker',
  'standfirst',
  'byline',
  'date',
  'section',
]);
/** Labels of lines between the parts of a story that the article keeps whatever the model says. */
const noteLabels: ReadonlySet<BlockLabel> = new Set(['relatedLink', 'correction']);

/** Log-odds above which a paragraph between headline and story counts as its beginning. */
const minLeadScore = -3;

/** Where the story of a page lies among its blocks. */
interface StoryPlace {
  /** Log-odds that each block belongs to the story. */
  readonly scores: Float64Array;
  /** The last block with the headline before the story; -1 when there is none. */
  readonly headline: number;
  /** First and last block of the story; -1 when there is none. */
  readonly first: number;
  readonly last: number;
  /** The first block of what the story is shown with: its headline, or a caption above it. */
  readonly beginning: number;
}

/** Labels the blocks of a page: the model says which belong to the story, words and markup say what they are. */
export function labelPage(facts: BlockFacts): readonly BlockLabel[] {
  const place = placeStory(facts);
  if (place.first < 0) return labelShortPage(facts);
  return facts.blocks.map((block, index) => {
    const label = facts.labels[index];
    const zone = facts.zones[block.first];
    const isStory = (place.scores[index] ?? 0) > 0 || isLead(facts, place, index);
    const isBetween = index >= place.beginning && index <= place.last;
    if (label !== undefined && metadataLabels.has(label)) return label;
    if (isBetween && zone === 'caption') return 'caption';
    if (isBetween && label !== undefined && (isStory || noteLabels.has(label))) return label;
    return isStory ? 'body' : removalOf(block, zone, label);
  });
}

/** Labels a page on which the model finds no story, as it may where there are a few words only: what reads as text is the story. */
function labelShortPage({ document, blocks, labels, zones, story }: BlockFacts): readonly BlockLabel[] {
  return blocks.map((block, index) => {
    const label = labels[index];
    const zone = zones[block.first];
    if (zone === 'caption' || (label !== undefined && label !== 'standfirst')) return label ?? 'caption';
    const isInside = block.first > story && block.first < (document.end[story] ?? 0);
    const isText = zone === undefined && isInside && (isProse(block) || tagName(document, block.container) === 'p');
    return isText ? 'body' : removalOf(block, zone);
  });
}

let prepared: PreparedModel | undefined;

function placeStory(facts: BlockFacts): StoryPlace {
  const rows = readFeatures(facts);
  prepared ??= prepareModel(bodyModel);
  const model = prepared;
  const scores = Float64Array.from(facts.blocks, (_, index) => scoreRow(model, rows, index * featureNames.length));
  settleTables(facts, scores);
  const first = scores.findIndex((score) => score > 0);
  const last = scores.findLastIndex((score) => score > 0);
  const headline = facts.labels.lastIndexOf('headline', Math.max(0, first));
  return { scores, first, last, headline, beginning: firstShown(facts, headline, first) };
}

/** Share of digits above which a line states dates rather than telling something. */
const maxDigitShare = 0.12;

function isDateLine(text: string): boolean {
  return (text.match(/\d/g)?.length ?? 0) > text.length * maxDigitShare;
}

/** The first block inside the element that holds both headline and story. */
function firstShown({ document, blocks }: BlockFacts, headline: number, first: number): number {
  const firstBlock = blocks[first];
  if (firstBlock === undefined) return first;
  const start = beginningOfStory(document, blocks[headline] ?? firstBlock, firstBlock);
  return blocks.findIndex((block) => block.first >= start);
}

/** A paragraph between headline and story that nothing speaks against: an introduction, or the last word of a live blog. */
function isLead({ document, blocks, labels, zones }: BlockFacts, place: StoryPlace, index: number): boolean {
  const block = blocks[index];
  const isBefore = place.headline >= 0 && index > place.headline && index < place.first;
  if (block === undefined || !isBefore || (place.scores[index] ?? 0) <= minLeadScore) return false;
  const isPlain = labels[index] === undefined && zones[block.first] === undefined;
  return isPlain && isProse(block) && !isDateLine(block.text) && tagName(document, block.container) === 'p';
}
