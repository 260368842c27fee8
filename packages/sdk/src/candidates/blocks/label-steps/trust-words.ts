import type { BlockLabel } from '../labelled-block.ts';
import { labelOfWords } from '../words-label.ts';
import type { Labelling } from './labelling.ts';

/** Labels of blocks whose text the article carries in its metadata. */
const metadataLabels: ReadonlySet<BlockLabel | undefined> = new Set([
  'headline',
  'kicker',
  'standfirst',
  'byline',
  'date',
  'section',
]);
/** Labels of lines between the parts of a story that the article keeps whatever the model says. */
const noteLabels: ReadonlySet<BlockLabel | undefined> = new Set(['relatedLink', 'correction']);

/** Believes the words of a line inside the story when they say that it is no running text; a pointer or note stays where it is. */
export function trustWords(labelling: Labelling): void {
  const { facts, place, labels } = labelling;
  for (let index = place.beginning; index <= place.last; index++) {
    const block = facts.blocks[index];
    if (block === undefined || facts.labels[index] !== undefined) continue;
    const label = labelOfWords(block.text, facts.without);
    if (label !== undefined && (labels[index] !== 'caption' || noteLabels.has(label))) labels[index] = label;
  }
}

/** Takes lines that metadata was read from out of the body, wherever they stand. */
export function trustMetadata({ facts, labels }: Labelling): void {
  for (const [index, label] of facts.labels.entries())
    if (label !== undefined && metadataLabels.has(label)) labels[index] = label;
}
