import { parseArgs } from 'node:util';
import { type DataSetName, dataSetNames } from '../data/data-sets.ts';
import { type BenchEnvironment, findDataFolder } from './bench-environment.ts';
import { orBenchError } from './or-bench-error.ts';
import { readCount } from './read-count.ts';
import { readNames } from './read-names.ts';

/** What `bench properties` is asked to do. */
export interface PropertiesOptions {
  /** Folder that holds the sets. */
  readonly dataFolder: string;
  /** Sets that the pages are taken from. */
  readonly sets: readonly DataSetName[];
  /** Pages of each set at most, spread evenly; all by default. */
  readonly limit?: number;
  /** Offenders that are shown for each property. */
  readonly worst: number;
}

/**
 * Reads the arguments of `bench properties`.
 *
 * @throws BenchError when an argument is unknown or has no sense, or when no data folder is named.
 */
export function readPropertiesOptions(args: readonly string[], environment: BenchEnvironment): PropertiesOptions {
  const { values } = parsePropertiesArguments(args);
  const { data, sets, limit, worst } = values;
  return {
    dataFolder: findDataFolder(data, environment),
    sets: readNames('--sets', sets, dataSetNames),
    ...(limit === undefined ? {} : { limit: readCount('--limit', limit, 1) }),
    worst: readCount('--worst', worst, 0),
  };
}

function parsePropertiesArguments(args: readonly string[]) {
  return orBenchError(() =>
    parseArgs({
      args: [...args],
      options: {
        data: { type: 'string' },
        sets: { type: 'string' },
        limit: { type: 'string' },
        worst: { type: 'string', default: '10' },
      },
    }),
  );
}
