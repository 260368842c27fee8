import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { prepareModel, scoreRow, type TreeModel } from '@broadsheet/sdk/training';
import { BenchError } from '../bench-error.ts';
import type { DataSetPage } from '../data/data-set-page.ts';
import { type PartName, partNames } from '../data/part.ts';
import { readDataSet } from '../data/read-data-set.ts';
import { boostTrees } from '../training/boost-trees.ts';
import type { Samples } from '../training/samples.ts';
import { trainingParts } from '../training/training-data.ts';
import { isModelName, type TrainableModel, trainableModels } from '../training/trainable-models.ts';
import { toTreeModel, writeModule } from '../training/write-model.ts';
import type { BenchEnvironment } from './bench-environment.ts';
import type { CommandOutput } from './run-quality.ts';
import { usage } from './usage.ts';
import { orBenchError } from './or-bench-error.ts';

/**
 * Runs `bench train`: trains one of the models and writes it as a module of the SDK.
 *
 * @throws BenchError when the arguments have no sense or the data is missing.
 */
export async function runTrain(
  args: readonly string[],
  environment: BenchEnvironment,
  output: CommandOutput,
): Promise<void> {
  const { data, out, trained } = parseTrainArguments(args, environment);
  const sets = await Promise.all(trained.sets.map((set) => readDataSet(data, set)));
  const pages = sets.flat();
  const learned = await trained.readSamples(pages.filter((page) => trainingParts.includes(page.part)));
  output.print(`Training on ${learned.count} ${trained.rows} with ${learned.width} features.`);
  const model = toTreeModel(boostTrees(learned, trained.settings), trained.columns);
  for (const part of partNames) output.print(await describePart(trained, model, part, pages));
  await writeFile(out, writeModule(model, trained.module));
  output.print(`Wrote ${out}: ${model.column.length} nodes.`);
}

async function describePart(
  { readSamples, rows }: TrainableModel,
  model: TreeModel,
  part: PartName,
  pages: readonly DataSetPage[],
): Promise<string> {
  const samples = await readSamples(pages.filter((page) => page.part === part));
  return `${part.padEnd(10)}  ${samples.count} ${rows}, ${(rightShare(model, samples) * 100).toFixed(2)} % of their weight labelled right`;
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

function parseTrainArguments(
  args: readonly string[],
  environment: BenchEnvironment,
): { data: string; out: string; trained: TrainableModel } {
  const { values } = parseOrThrow(args);
  const data = values.data ?? environment.dataFolder;
  if (data === undefined || values.out === undefined)
    throw new BenchError(`"train" needs --data and --out.\n\n${usage}`);
  if (!isModelName(values.model))
    throw new BenchError(`There is no model "${values.model}"; there are ${Object.keys(trainableModels).join(', ')}.`);
  return {
    data: resolve(environment.currentFolder, data),
    out: resolve(environment.currentFolder, values.out),
    trained: trainableModels[values.model],
  };
}

function parseOrThrow(args: readonly string[]) {
  return orBenchError(() =>
    parseArgs({
      args: [...args],
      options: { data: { type: 'string' }, out: { type: 'string' }, model: { type: 'string', default: 'body' } },
    }),
  );
}
