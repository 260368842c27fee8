import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { BenchError } from '../bench-error.ts';
import type { DataSetName } from '../data/data-sets.ts';
import { readDataSet } from '../data/read-data-set.ts';
import { selectPages } from '../data/select-pages.ts';
import { measureNamed } from '../measures/measures.ts';
import { languageReport } from '../report/language-report.ts';
import { qualityReport } from '../report/quality-report.ts';
import { worstPages } from '../report/worst-pages.ts';
import type { QualityResult } from '../results/quality-result.ts';
import { type OutcomesBySystem, scoreSet } from '../results/score-set.ts';
import { type PageOutcome, predictPages } from '../run/predict-pages.ts';
import { openPredictionCache } from '../run/prediction-cache.ts';
import { readRunOrigin } from '../run/read-run-origin.ts';
import { systemVersion } from '../run/system-version.ts';
import { systems } from '../systems/systems.ts';
import type { QualityOptions } from './quality-options.ts';
import { dataHelp } from './usage.ts';

/** Where a command writes to. */
export interface CommandOutput {
  /** Prints a line of the report. */
  readonly print: (text: string) => void;
  /** Tells how far the work has come. */
  readonly showProgress: (text: string) => void;
}

/**
 * Runs `bench quality`: every page through every system, then the scores.
 *
 * @throws BenchError when the data is not there or cannot be read.
 */
export async function runQuality(options: QualityOptions, { print, showProgress }: CommandOutput): Promise<void> {
  await assertFolder(options.dataFolder);
  if (options.jsonPath !== undefined) {
    await mkdir(dirname(options.jsonPath), { recursive: true });
  }
  const outcomes = await predictAll(options, showProgress);
  const result: QualityResult = {
    format: 'broadsheet-bench-quality',
    formatVersion: 2,
    ...(await readRunOrigin()),
    systems: Object.fromEntries(
      await Promise.all(options.systems.map(async (name) => [name, await systemVersion(systems[name])] as const)),
    ),
    part: options.part ?? 'all',
    ...(options.limit === undefined ? {} : { limit: options.limit }),
    withoutRules: options.withoutRules,
    sets: options.sets.map((set) => scoreSet(set, outcomes)),
  };
  print(qualityReport(result));
  for (const report of extraReports(options, result, outcomes)) {
    print(`\n${report}`);
  }
  if (options.jsonPath !== undefined) {
    await writeFile(options.jsonPath, `${JSON.stringify(result)}\n`);
  }
}

async function assertFolder(folder: string): Promise<void> {
  const stats = await stat(folder).catch(() => undefined);
  if (stats?.isDirectory() !== true) {
    throw new BenchError(`There is no folder ${folder}.\n${dataHelp}`);
  }
}

async function predictAll(
  options: QualityOptions,
  showProgress: CommandOutput['showProgress'],
): Promise<OutcomesBySystem> {
  const { sets, systems: names, workers, timeoutMs, withoutRules } = options;
  const cache = openPredictionCache(options.cacheFolder);
  const pagesBySet = new Map(
    await Promise.all(
      sets.map(async (set) => [set, selectPages(await readDataSet(options.dataFolder, set), options)] as const),
    ),
  );
  const outcomes = new Map(names.map((name) => [name, new Map<DataSetName, readonly PageOutcome[]>()]));
  for (const [system, bySet] of outcomes) {
    for (const [set, pages] of pagesBySet) {
      const onProgress = (done: number, total: number): void =>
        showProgress(`${system} on ${set}: ${done} of ${total}`);
      bySet.set(set, await predictPages(pages, system, { workers, timeoutMs, cache, withoutRules, onProgress }));
    }
  }
  return outcomes;
}

/** The reports on languages and single pages that were asked for, set by set. */
function extraReports(
  { byLanguage, worst, measureName }: QualityOptions,
  result: QualityResult,
  outcomes: OutcomesBySystem,
): readonly string[] {
  const [first] = outcomes;
  const languageReports = byLanguage ? result.sets.map((set) => languageReport(result, set, measureName)) : [];
  const worstReports =
    worst === undefined || first === undefined
      ? []
      : result.sets.map(({ set }) =>
          worstPages(measureNamed(set, measureName), first[1].get(set) ?? [], { system: first[0], count: worst }),
        );
  return [...languageReports, ...worstReports].filter((report) => report !== '');
}
