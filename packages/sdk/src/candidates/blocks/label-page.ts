import { tagName } from '../../document/read-node.ts';
import { beginningOfStory } from './beginning-of-story.ts';
import type { BlockFacts } from './features/block-page.ts';
import { featureNames, prepareFeatures } from './features/read-features.ts';
import { labelSteps } from './label-steps/label-steps.ts';
import type { StoryPlace } from './label-steps/labelling.ts';
import type { BlockLabel } from './labelled-block.ts';
import { bodyModel } from './model/body-model.ts';
import { prepareModel, type PreparedModel, scoreRow } from './model/tree-model.ts';
import { isProse } from './prose.ts';
import { settleWholes } from './settle-wholes.ts';
import { labelOfWords, removalOf } from './words-label.ts';

/** Labels the blocks of a page: the model says which belong to the story, the steps of {@link labelSteps} what they are. */
export function labelPage(facts: BlockFacts): readonly BlockLabel[] {
  const place = placeStory(facts);
  if (place.first < 0) return labelShortPage(facts);
  const labels = facts.blocks.map((block, index): BlockLabel =>
    (place.scores[index] ?? 0) > 0 ? 'body' : removalOf(block, facts.zones[block.first]),
  );
  for (const [name, take] of Object.entries(labelSteps))
    if (!facts.without.has(`step:${name}`)) take({ facts, place, labels });
  return labels;
}

/** Labels a page on which the model finds no story, as it may where there are a few words only: what reads as text is the story. */
function labelShortPage({ document, blocks, labels, zones, story, without }: BlockFacts): readonly BlockLabel[] {
  return blocks.map((block, index) => {
    const label = labels[index] ?? labelOfWords(block.text, without);
    const zone = zones[block.first];
    if (zone === 'caption' || (label !== undefined && label !== 'standfirst')) return label ?? 'caption';
    const isInside = block.first > story && block.first < (document.end[story] ?? 0);
    const isText = zone === undefined && isInside && (isProse(block) || tagName(document, block.container) === 'p');
    return isText ? 'body' : removalOf(block, zone);
  });
}

/** Log-odds of a block that the model is not asked about. */
const pruned = -10;

let prepared: PreparedModel | undefined;

function placeStory(facts: BlockFacts): StoryPlace {
  prepared ??= prepareModel(bodyModel);
  const model = prepared;
  const { kept, readRow } = prepareFeatures(facts);
  const scores = new Float64Array(facts.blocks.length).fill(pruned);
  const row = new Float32Array(featureNames.length);
  for (const index of kept) {
    readRow(index, row.fill(0), 0);
    scores[index] = scoreRow(model, row, 0);
  }
  settleWholes(facts, scores);
  const first = scores.findIndex((score, index) => score > 0 && facts.labels[index] === undefined);
  const last = scores.findLastIndex((score) => score > 0);
  const headline = facts.labels.lastIndexOf('headline', Math.max(0, first));
  return { scores, first, last, headline, beginning: firstShown(facts, headline, first) };
}

/** The first block inside the element that holds both headline and story. */
function firstShown({ document, blocks }: BlockFacts, headline: number, first: number): number {
  const firstBlock = blocks[first];
  if (firstBlock === undefined) return first;
  const start = beginningOfStory(document, blocks[headline] ?? firstBlock, firstBlock);
  return blocks.findIndex((block) => block.first >= start);
}
