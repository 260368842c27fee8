import type { BlockLabel } from '../labelled-block.ts';
import type { FeatureGroup } from './feature-group.ts';

const labels: readonly BlockLabel[] = [
  'headline',
  'kicker',
  'standfirst',
  'byline',
  'date',
  'section',
  'relatedLink',
  'promotion',
  'newsletter',
  'advertisement',
  'correction',
];

/** What metadata or the words of the line say the block is. */
export const labelFeatures: FeatureGroup = {
  names: labels.map((label) => `label:${label}`),
  prepare: (page) => (index, put) => {
    for (const label of labels) put(Number(page.labels[index] === label));
  },
};
