import type { BlockPage } from './block-page.ts';

/** Writes one group's features of a block, in the order of the group's names. */
export type WriteFeatures = (index: number, put: (value: number) => void) => void;

/** Features that are computed from the same facts. */
export interface FeatureGroup {
  /** Names of the features, in order. */
  readonly names: readonly string[];
  /** Prepares a page once; the result is called for each of its blocks. */
  readonly prepare: (page: BlockPage) => WriteFeatures;
}
