import type { BlockLabel } from '../labelled-block.ts';
import { isBetween, type Labelling } from './labelling.ts';

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
  const { facts, labels } = labelling;
  for (const [index, label] of facts.labels.entries()) {
    const isStory = labels[index] === 'body' || noteLabels.has(label);
    if (label !== undefined && isStory && isBetween(labelling, index)) labels[index] = label;
  }
}

/** Takes lines that metadata was read from out of the body, wherever they stand. */
export function trustMetadata({ facts, labels }: Labelling): void {
  for (const [index, label] of facts.labels.entries())
    if (label !== undefined && metadataLabels.has(label)) labels[index] = label;
}
