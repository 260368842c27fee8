import type { BlockPage } from './block-page.ts';

/**
 * Writes one group's features of a block, in the order of the group's names, into `rows` from `at` on. The rows hold
 * zeros before, so that a feature that is 0 need not be written.
 */
export type WriteFeatures = (index: number, rows: Float32Array, at: number) => void;

/** Features that are computed from the same facts. */
export interface FeatureGroup {
  /** Names of the features, in order. */
  readonly names: readonly string[];
  /** Prepares a page once; the result is called for each of its blocks. */
  readonly prepare: (page: BlockPage) => WriteFeatures;
}
