import {
  defaultExtractLimits,
  featureNames,
  findUpdates,
  prepareFeatures,
  readBlockFacts,
  readMetadata,
  scanHtml,
  segmentBlocks,
  storyHints,
} from '@broadsheet/sdk/training';
import type { DataSetPage } from '../data/data-set-page.ts';
import { isKnownTruthError } from '../data/known-truth-errors.ts';
import type { DataSetName } from '../data/data-sets.ts';
import { words } from '../scores/words.ts';
import { labelBlocks } from './label-blocks.ts';
import type { Samples } from './samples.ts';

/** How much the pages of a set count: news pages are what the model is for, and there are few of them. */
const setWeights: Readonly<Partial<Record<DataSetName, number>>> = { fundus: 3, reader: 1.5, wcxb: 1 };
/** Weight of all blocks of a page together, so that pages of many blocks do not outvote the others. */
const pageWeight = 100;

/** Reads pages as samples: a row for each block that the model is asked about, the target from the page's truth. Pages whose text is known to be wrong are left out. */
export async function readSamples(pages: readonly DataSetPage[]): Promise<Samples> {
  const parts: { rows: Float32Array; targets: readonly boolean[]; weights: readonly number[] }[] = [];
  for (const page of pages) {
    if (page.truth.text === undefined || isKnownTruthError(page.set, page.id, 'text')) continue;
    parts.push(await readPage(page, page.truth.text));
  }
  const width = featureNames.length;
  const count = parts.reduce((sum, part) => sum + part.targets.length, 0);
  const samples = {
    count,
    width,
    rows: new Float32Array(count * width),
    targets: new Float32Array(count),
    weights: new Float32Array(count),
  };
  let at = 0;
  for (const { rows, targets, weights } of parts) {
    samples.rows.set(rows, at * width);
    samples.targets.set(targets.map(Number), at);
    samples.weights.set(weights, at);
    at += targets.length;
  }
  return samples;
}

async function readPage(page: DataSetPage, truth: string) {
  const document = scanHtml(await page.readHtml(), defaultExtractLimits);
  const lines = segmentBlocks(document);
  const metadata = readMetadata(document, {
    lines,
    ...(page.url === undefined ? {} : { url: page.url }),
    limits: defaultExtractLimits,
  });
  const facts = readBlockFacts(document, lines, storyHints(metadata, findUpdates(document, metadata.claims)));
  const targets = labelBlocks(
    facts.blocks.map(({ text }) => text),
    truth,
  );
  const { kept, readRow } = prepareFeatures(facts);
  const rows = new Float32Array(kept.length * featureNames.length);
  for (const [place, index] of kept.entries()) readRow(index, rows, place * featureNames.length);
  const raw = kept.map((index) => Math.log(2 + words(facts.blocks[index]?.text ?? '').length));
  const scale =
    ((setWeights[page.set] ?? 1) * pageWeight) /
    Math.max(
      pageWeight,
      raw.reduce((sum, weight) => sum + weight, 0),
    );
  return {
    rows,
    targets: kept.map((index) => targets[index] === true),
    weights: raw.map((weight) => weight * scale),
  };
}
