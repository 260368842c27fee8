import { featureNames, pageFeatureNames } from '@broadsheet/sdk/training';
import type { DataSetPage } from '../data/data-set-page.ts';
import type { DataSetName } from '../data/data-sets.ts';
import type { BoostSettings } from './boost-trees.ts';
import { pageTrainingSets, readPageSamples } from './read-page-samples.ts';
import { readSamples } from './read-samples.ts';
import { trainingSets } from './training-data.ts';
import type { Samples } from './samples.ts';
import type { ModelModule } from './write-model.ts';

/** A model of the SDK with all that its training takes. */
export interface TrainableModel {
  /** What its module is called by, and made by. */
  readonly module: ModelModule;
  /** What a row of its samples is. */
  readonly rows: string;
  /** Names of its columns. */
  readonly columns: readonly string[];
  /** Sets that it learns from. */
  readonly sets: readonly DataSetName[];
  /** Reads pages as samples. */
  readonly readSamples: (pages: readonly DataSetPage[]) => Promise<Samples>;
  /** What it is trained with: found on the part `validation` for the body, by folds of publishers for the page. */
  readonly settings: BoostSettings;
}

/** Every model that the SDK carries, by the name that the command line knows. */
export const trainableModels = {
  body: {
    module: { name: 'bodyModel', typePath: './tree-model.ts', command: 'pnpm bench train' },
    rows: 'blocks',
    columns: featureNames,
    sets: trainingSets,
    readSamples,
    settings: {
      trees: 48,
      leaves: 20,
      learningRate: 0.2,
      minLeafWeight: 5,
      regularization: 5,
      columnShare: 0.4,
      seed: 1,
    },
  },
  page: {
    module: { name: 'pageModel', typePath: '../blocks/model/tree-model.ts', command: 'pnpm bench train --model page' },
    rows: 'readings of pages',
    columns: pageFeatureNames,
    sets: pageTrainingSets,
    readSamples: readPageSamples,
    settings: {
      trees: 140,
      leaves: 6,
      learningRate: 0.1,
      minLeafWeight: 0.5,
      regularization: 1,
      columnShare: 0.2,
      seed: 1,
    },
  },
} as const satisfies Readonly<Record<string, TrainableModel>>;

/** Name of a model that can be trained. */
export type ModelName = keyof typeof trainableModels;

/** Whether a word names a model. */
export function isModelName(word: string): word is ModelName {
  return Object.hasOwn(trainableModels, word);
}
