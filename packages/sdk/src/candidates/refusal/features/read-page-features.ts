import { addressFeatures } from './address-features.ts';
import { gatherPageFacts, type PageFacts, type PageInput } from './page-facts.ts';
import { statedFeatures } from './stated-features.ts';
import { textFeatures } from './text-features.ts';

const features = [...addressFeatures, ...statedFeatures, ...textFeatures];

/** Names of all features of a page, in the order of the columns. The model of the page knows features by their place in this list. */
export const pageFeatureNames: readonly string[] = features.map(({ name }) => name);

/** Reads the features of a page: one row. */
export function readPageFeatures(input: PageInput): Float32Array {
  return toRow(gatherPageFacts(input));
}

/** The features of a page whose facts are gathered. */
export function toRow(facts: PageFacts): Float32Array {
  const row = new Float32Array(features.length);
  for (const [column, { read }] of features.entries()) row[column] = read(facts);
  return row;
}
