import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { extractionRules } from '@broadsheet/sdk';
import { type DataSetName, dataSetNames } from '../data/data-sets.ts';
import { type PartName, partNames } from '../data/part.ts';
import { type SystemName, systemNames } from '../systems/systems.ts';
import { type BenchEnvironment, findDataFolder } from './bench-environment.ts';
import { readCount } from './read-count.ts';
import { readName, readNames } from './read-names.ts';
import { orBenchError } from './or-bench-error.ts';

/** What `bench quality` is asked to do. */
export interface QualityOptions {
  /** Folder that holds the sets. */
  readonly dataFolder: string;
  /** Sets to measure on, in the order of the tables. */
  readonly sets: readonly DataSetName[];
  /** Systems to measure, in the order of the columns. */
  readonly systems: readonly SystemName[];
  /** Part of the pages to measure on; every page by default. */
  readonly part?: PartName;
  /** Pages of each set at most, spread evenly; all by default. */
  readonly limit?: number;
  /** Names of rules that Broadsheet does without; none by default. */
  readonly withoutRules: readonly string[];
  /** How many of the worst pages of the first system are shown for each set; none by default. */
  readonly worst?: number;
  /** Whether to add tables by language. */
  readonly byLanguage: boolean;
  /** How the name of the measure begins that these two are about; by default the one that ranks the set. */
  readonly measureName?: string;
  /** File for the result; none by default. */
  readonly jsonPath?: string;
  /** Threads at work at the same time. */
  readonly workers: number;
  /** How long a page may take in a system, in milliseconds. */
  readonly timeoutMs: number;
  /** Folder where answers of peers are kept. */
  readonly cacheFolder: string;
}

const ruleNames = extractionRules.map(({ name }) => name);
const defaultCacheFolder = fileURLToPath(new URL('../../node_modules/.cache/broadsheet-bench', import.meta.url));

/**
 * Reads the arguments of `bench quality`.
 *
 * @throws BenchError when an argument is unknown or has no sense, or when no data folder is named.
 */
export function readQualityOptions(args: readonly string[], environment: BenchEnvironment): QualityOptions {
  const { values } = parseQualityArguments(args);
  const resolvePath = (path: string): string => resolve(environment.currentFolder, path);
  return {
    dataFolder: findDataFolder(values.data, environment),
    sets: readNames('--sets', values.sets, dataSetNames),
    systems: readNames('--systems', values.systems, systemNames),
    ...(values.part === undefined ? {} : { part: readName('--part', values.part, partNames) }),
    ...(values.limit === undefined ? {} : { limit: readCount('--limit', values.limit, 1) }),
    ...(values.json === undefined ? {} : { jsonPath: resolvePath(values.json) }),
    ...(values.worst === undefined ? {} : { worst: readCount('--worst', values.worst, 1) }),
    ...(values.measure === undefined ? {} : { measureName: values.measure }),
    withoutRules: values.without === undefined ? [] : readNames('--without', values.without, ruleNames),
    byLanguage: values['by-language'],
    workers: readCount('--workers', values.workers, 1),
    timeoutMs: readCount('--timeout-ms', values['timeout-ms'], 1),
    cacheFolder: values.cache === undefined ? defaultCacheFolder : resolvePath(values.cache),
  };
}

function parseQualityArguments(args: readonly string[]) {
  return orBenchError(() =>
    parseArgs({
      args: [...args],
      options: {
        data: { type: 'string' },
        sets: { type: 'string' },
        systems: { type: 'string' },
        part: { type: 'string' },
        limit: { type: 'string' },
        without: { type: 'string' },
        worst: { type: 'string' },
        measure: { type: 'string' },
        'by-language': { type: 'boolean', default: false },
        json: { type: 'string' },
        workers: { type: 'string', default: '1' },
        'timeout-ms': { type: 'string', default: '10000' },
        cache: { type: 'string' },
      },
    }),
  );
}
