import { agreementFeatures } from './agreement-features.ts';
import { ancestorFeatures } from './ancestor-features.ts';
import { mayBeStory, preparePage, type BlockFacts } from './block-page.ts';
import type { FeatureGroup, WriteFeatures } from './feature-group.ts';
import { markupFeatures } from './markup-features.ts';
import { neighbourFeatures } from './neighbour-features.ts';
import { placeFeatures } from './place-features.ts';
import { signatureFeatures } from './signature-features.ts';
import { textFeatures } from './text-features.ts';

/** Every group of features, in the order of the columns. */
const groups: readonly FeatureGroup[] = [
  textFeatures,
  placeFeatures,
  agreementFeatures,
  markupFeatures,
  ancestorFeatures,
  signatureFeatures,
  neighbourFeatures,
];

/** Names of all features, in the order of the columns. The block model knows features by their place in this list. */
export const featureNames: readonly string[] = groups.flatMap((group) => group.names);

const firstColumns = groups.map((_, place) => groups.slice(0, place).reduce((sum, { names }) => sum + names.length, 0));

/** The features of a page, block by block. */
export interface PageFeatures {
  /** The blocks that the model is asked about. */
  readonly kept: readonly number[];
  /** Writes the features of a block: one column a name of {@link featureNames}, into zeros. */
  readonly readRow: WriteFeatures;
}

/** Prepares a page for its features to be read. */
export function prepareFeatures(facts: BlockFacts): PageFeatures {
  const page = preparePage(facts);
  const kept: number[] = [];
  for (let index = 0; index < page.blocks.length; index++) {
    const block = page.blocks[index];
    if (block !== undefined && mayBeStory(page, index, block)) kept.push(index);
  }
  const writers = groups.map((group) => group.prepare(page));
  const readRow: WriteFeatures = (index, rows, at) => {
    for (let place = 0; place < writers.length; place++) writers[place]?.(index, rows, at + (firstColumns[place] ?? 0));
  };
  return { kept, readRow };
}
