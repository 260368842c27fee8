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
  prepare: (page) => (index, rows, at) => {
    const label = page.labels[index];
    const column = label === undefined ? -1 : labels.indexOf(label);
    if (column >= 0) rows[at + column] = 1;
  },
};
