import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { featureNames, prepareModel, scoreRow, type TreeModel } from '@broadsheet/sdk/training';
import { BenchError } from '../bench-error.ts';
import type { DataSetPage } from '../data/data-set-page.ts';
import { type PartName, partNames } from '../data/part.ts';
import { readDataSet } from '../data/read-data-set.ts';
import { boostTrees, type BoostSettings } from '../training/boost-trees.ts';
import { readSamples, trainingSets } from '../training/read-samples.ts';
import type { Samples } from '../training/samples.ts';
import { toTreeModel, writeModule } from '../training/write-model.ts';
import type { BenchEnvironment } from './quality-options.ts';
import type { CommandOutput } from './run-quality.ts';
import { usage } from './usage.ts';

/** What the model that the SDK carries is trained with; found on the part `validation`. */
const settings: BoostSettings = {
  trees: 60,
  leaves: 20,
  learningRate: 0.15,
  minLeafWeight: 5,
  regularization: 5,
  columnShare: 0.7,
  seed: 1,
};

/** Parts that the model learns from; `untouched` stays out of it for ever. */
const learnedParts: ReadonlySet<PartName> = new Set(['train', 'validation']);

/**
 * Runs `bench train`: trains the model of the body and writes it as a module of the SDK.
 *
 * @throws BenchError when the arguments have no sense or the data is missing.
 */
export async function runTrain(
  args: readonly string[],
  environment: BenchEnvironment,
  output: CommandOutput,
): Promise<void> {
  const { data, out } = parseTrainArguments(args, environment);
  const sets = await Promise.all(trainingSets.map((set) => readDataSet(data, set)));
  const pages = sets.flat();
  const learned = await readSamples(pages.filter((page) => learnedParts.has(page.part)));
  output.print(`Training on ${learned.count} blocks with ${learned.width} features.`);
  const model = toTreeModel(boostTrees(learned, settings), featureNames);
  for (const part of partNames) output.print(await describePart(model, part, pages));
  await writeFile(out, writeModule('bodyModel', model, 'pnpm bench train'));
  output.print(`Wrote ${out}: ${model.column.length} nodes.`);
}

async function describePart(model: TreeModel, part: PartName, pages: readonly DataSetPage[]): Promise<string> {
  const samples = await readSamples(pages.filter((page) => page.part === part));
  return `${part.padEnd(10)}  ${samples.count} blocks, ${(rightShare(model, samples) * 100).toFixed(2)} % of their weight labelled right`;
}

function rightShare(model: TreeModel, { count, width, rows, targets, weights }: Samples): number {
  const prepared = prepareModel(model);
  let right = 0;
  let all = 0;
  for (let row = 0; row < count; row++) {
    const isRight = scoreRow(prepared, rows, row * width) > 0 === (targets[row] === 1);
    right += isRight ? (weights[row] ?? 0) : 0;
    all += weights[row] ?? 0;
  }
  return right / all;
}

function parseTrainArguments(args: readonly string[], environment: BenchEnvironment): { data: string; out: string } {
  const { values } = parseOrThrow(args);
  const data = values.data ?? environment.dataFolder;
  if (data === undefined || values.out === undefined)
    throw new BenchError(`"train" needs --data and --out.\n\n${usage}`);
  return { data: resolve(environment.currentFolder, data), out: resolve(environment.currentFolder, values.out) };
}

function parseOrThrow(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { data: { type: 'string' }, out: { type: 'string' } } });
  } catch (cause) {
    throw new BenchError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
