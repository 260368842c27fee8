import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type DataSetName, dataSetNames } from '../data/data-sets.ts';
import { type SystemName, systemNames } from '../systems/systems.ts';
import { type BenchEnvironment, findDataFolder } from './bench-environment.ts';
import { readCount } from './read-count.ts';
import { readNames } from './read-names.ts';
import { orBenchError } from './or-bench-error.ts';

/** What `bench speed` is asked to do. */
export interface SpeedOptions {
  /** Folder that holds the sets. */
  readonly dataFolder: string;
  /** Sets that the pages are taken from. */
  readonly sets: readonly DataSetName[];
  /** Number of pages, about. */
  readonly pages: number;
  /** Rounds that are counted. */
  readonly rounds: number;
  /** Other systems that are measured beside Broadsheet. */
  readonly systems: readonly SystemName[];
  /** File for the result; none by default. */
  readonly jsonPath?: string;
}

/** Sets of articles: pages that are no articles end early, and tell nothing of the whole way. */
const articleSets: readonly DataSetName[] = dataSetNames.filter((name) => name !== 'wcxb-other');

/**
 * Reads the arguments of `bench speed`.
 *
 * @throws BenchError when an argument is unknown or has no sense, or when no data folder is named.
 */
export function readSpeedOptions(args: readonly string[], environment: BenchEnvironment): SpeedOptions {
  const { values } = parseSpeedArguments(args);
  return {
    dataFolder: findDataFolder(values.data, environment),
    sets: values.sets === undefined ? articleSets : readNames('--sets', values.sets, dataSetNames),
    pages: readCount('--pages', values.pages, 1),
    rounds: readCount('--rounds', values.rounds, 1),
    systems: values.systems === undefined ? [] : readNames('--systems', values.systems, systemNames),
    ...(values.json === undefined ? {} : { jsonPath: resolve(environment.currentFolder, values.json) }),
  };
}

function parseSpeedArguments(args: readonly string[]) {
  return orBenchError(() =>
    parseArgs({
      args: [...args],
      options: {
        data: { type: 'string' },
        sets: { type: 'string' },
        pages: { type: 'string', default: '200' },
        rounds: { type: 'string', default: '7' },
        systems: { type: 'string' },
        json: { type: 'string' },
      },
    }),
  );
}
