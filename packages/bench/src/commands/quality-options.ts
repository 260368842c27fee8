import { isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { extractionRules } from '@broadsheet/sdk';
import { BenchError } from '../bench-error.ts';
import { type DataSetName, dataSetNames } from '../data/data-sets.ts';
import { type PartName, partNames } from '../data/part.ts';
import type { WorstPagesOptions } from '../report/worst-pages.ts';
import { type SystemName, systemNames } from '../systems/systems.ts';
import { readCount } from './read-count.ts';
import { dataHelp } from './usage.ts';

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
  /** Which worst pages of the first system are shown; none by default. */
  readonly worst?: Omit<WorstPagesOptions, 'system'>;
  /** Whether to add tables by language. */
  readonly byLanguage: boolean;
  /** File for the result; none by default. */
  readonly jsonPath?: string;
  /** Threads at work at the same time. */
  readonly workers: number;
  /** How long a page may take in a system, in milliseconds. */
  readonly timeoutMs: number;
  /** Folder where answers of peers are kept. */
  readonly cacheFolder: string;
}

/** The environment as far as it is read. */
export interface BenchEnvironment {
  /** Folder that relative paths start from. */
  readonly currentFolder: string;
  /** Folder that holds the sets, for want of `--data`. */
  readonly dataFolder?: string;
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
  const dataFolder = values.data ?? environment.dataFolder;
  if (dataFolder === undefined || dataFolder === '') {
    throw new BenchError(
      `No folder with data sets is named: pass --data <folder> or set BROADSHEET_BENCH_DATA.\n${dataHelp}`,
    );
  }
  const resolvePath = (path: string): string =>
    isAbsolute(path) ? path : resolve(join(environment.currentFolder, path));
  return {
    dataFolder: resolvePath(dataFolder),
    sets: readList('--sets', values.sets, dataSetNames),
    systems: readList('--systems', values.systems, systemNames),
    ...(values.part === undefined ? {} : { part: readName('--part', values.part, partNames) }),
    ...(values.limit === undefined ? {} : { limit: readCount('--limit', values.limit, 1) }),
    ...(values.json === undefined ? {} : { jsonPath: resolvePath(values.json) }),
    ...(values.worst === undefined ? {} : { worst: readWorst(values.worst, values.measure) }),
    withoutRules: values.without === undefined ? [] : readList('--without', values.without, ruleNames),
    byLanguage: values['by-language'],
    workers: readCount('--workers', values.workers, 1),
    timeoutMs: readCount('--timeout-ms', values['timeout-ms'], 1),
    cacheFolder: values.cache === undefined ? defaultCacheFolder : resolvePath(values.cache),
  };
}

function parseQualityArguments(args: readonly string[]) {
  try {
    return parseArgs({
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
    });
  } catch (cause) {
    throw new BenchError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

function readWorst(count: string, measureName: string | undefined): Omit<WorstPagesOptions, 'system'> {
  return { count: readCount('--worst', count, 1), ...(measureName === undefined ? {} : { measureName }) };
}

function readList<Name extends string>(
  option: string,
  text: string | undefined,
  names: readonly Name[],
): readonly Name[] {
  if (text === undefined) {
    return names;
  }
  return text.split(',').map((name) => readName(option, name.trim(), names));
}

function readName<Name extends string>(option: string, text: string, names: readonly Name[]): Name {
  const name = names.find((candidate) => candidate === text);
  if (name === undefined) {
    throw new BenchError(`${option} does not know "${text}"; it takes ${names.join(', ')}.`);
  }
  return name;
}
