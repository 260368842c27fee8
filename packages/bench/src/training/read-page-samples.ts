import {
  defaultExtractLimits,
  findUpdates,
  pageFeatureNames,
  readMetadata,
  readPageFeatures,
  readStory,
  scanHtml,
  segmentBlocks,
  storyHints,
} from '@broadsheet/sdk/training';
import type { DataSetPage } from '../data/data-set-page.ts';
import type { DataSetName } from '../data/data-sets.ts';
import { isKnownTruthError } from '../data/known-truth-errors.ts';
import type { Samples } from './samples.ts';

/**
 * How much a page of a set counts. News pages are what must never be refused; the sets at the end were not labelled by
 * kind, and hold a few pages that are no articles.
 */
const setWeights: Readonly<Record<DataSetName, number>> = {
  fundus: 2,
  wcxb: 1,
  'wcxb-other': 1,
  snippets: 0.5,
  reader: 0.5,
  htmldate: 0.3,
};
/** How much a page counts when it is read once more as if its address were not known, as callers may not know it. */
const withoutAddress = 0.4;

/** Sets that the model of the page learns from. */
export const pageTrainingSets: readonly DataSetName[] = [
  'fundus',
  'wcxb',
  'wcxb-other',
  'snippets',
  'reader',
  'htmldate',
];

/** Reads pages as samples: a row with and one without the address of each; the target is whether it is no article. */
export async function readPageSamples(pages: readonly DataSetPage[]): Promise<Samples> {
  const samples: { row: Float32Array; target: number; weight: number }[] = [];
  for (const page of pages) {
    if (isKnownTruthError(page.set, page.id, 'isArticle')) continue;
    const html = await page.readHtml();
    const target = Number(!page.truth.isArticle);
    const weight = setWeights[page.set];
    samples.push({ row: readRow(html, page.url), target, weight });
    if (page.url !== undefined) samples.push({ row: readRow(html), target, weight: weight * withoutAddress });
  }
  const width = pageFeatureNames.length;
  const rows = new Float32Array(samples.length * width);
  for (const [index, { row }] of samples.entries()) rows.set(row, index * width);
  return {
    count: samples.length,
    width,
    rows,
    targets: Float32Array.from(samples, ({ target }) => target),
    weights: Float32Array.from(samples, ({ weight }) => weight),
  };
}

function readRow(html: string, url?: string): Float32Array {
  const document = scanHtml(html, defaultExtractLimits);
  const lines = segmentBlocks(document);
  const metadata = readMetadata(document, {
    lines,
    ...(url === undefined ? {} : { url }),
    limits: defaultExtractLimits,
  });
  const hints = storyHints(metadata, findUpdates(document, metadata.claims));
  const { blocks } = readStory(document, lines, hints, metadata.baseUrl);
  return readPageFeatures({ page: metadata.page, claims: metadata.claims, blocks });
}
