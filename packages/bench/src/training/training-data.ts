import type { DataSetName } from '../data/data-sets.ts';
import type { PartName } from '../data/part.ts';

/** Sets whose truth holds the whole text of the story. */
export const trainingSets: readonly DataSetName[] = ['fundus', 'wcxb', 'reader'];

/** Parts that the model learns from; `untouched` stays out of it for ever. */
export const trainingParts: readonly PartName[] = ['train', 'validation'];
