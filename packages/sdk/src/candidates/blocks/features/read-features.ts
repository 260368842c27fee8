import { agreementFeatures } from './agreement-features.ts';
import { ancestorFeatures } from './ancestor-features.ts';
import { preparePage, type BlockFacts } from './block-page.ts';
import type { FeatureGroup } from './feature-group.ts';
import { labelFeatures } from './label-features.ts';
import { markupFeatures } from './markup-features.ts';
import { addNeighbours, neighbourNames } from './neighbour-features.ts';
import { placeFeatures } from './place-features.ts';
import { signatureFeatures } from './signature-features.ts';
import { textFeatures } from './text-features.ts';

/** Every group of features that a block has by itself, in the order of the columns. */
const groups: readonly FeatureGroup[] = [
  textFeatures,
  labelFeatures,
  placeFeatures,
  agreementFeatures,
  markupFeatures,
  ancestorFeatures,
  signatureFeatures,
];

/** Names of all features, in the order of the columns. The block model knows features by their place in this list. */
export const featureNames: readonly string[] = [...groups.flatMap((group) => group.names), ...neighbourNames];

/** Reads the features of all blocks of a page: one row a block, one column a name of {@link featureNames}. */
export function readFeatures(facts: BlockFacts): Float32Array {
  const page = preparePage(facts);
  const width = featureNames.length;
  const rows = new Float32Array(page.blocks.length * width);
  let first = 0;
  for (const group of groups) {
    const write = group.prepare(page);
    for (let index = 0; index < page.blocks.length; index++) write(index, rows, index * width + first);
    first += group.names.length;
  }
  addNeighbours(page, rows, featureNames);
  return rows;
}
