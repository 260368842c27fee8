import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type DataSetName, dataSetNames } from '../data/data-sets.ts';
import { type BenchEnvironment, findDataFolder } from './bench-environment.ts';
import { orBenchError } from './or-bench-error.ts';
import { readNames } from './read-names.ts';

/** What `bench formats` is asked to do. */
export interface FormatsOptions {
  /** Folder that holds the sets. */
  readonly dataFolder: string;
  /** Sets that the pages are taken from. */
  readonly sets: readonly DataSetName[];
  /** Folder that holds IPTC's schema and suite; without it ninjs is not validated. */
  readonly standardsFolder?: string;
}

/**
 * Reads the arguments of `bench formats`.
 *
 * @throws BenchError when an argument is unknown or has no sense, or when no data folder is named.
 */
export function readFormatsOptions(args: readonly string[], environment: BenchEnvironment): FormatsOptions {
  const { values } = parseFormatsArguments(args);
  const { data, sets, standards } = values;
  return {
    dataFolder: findDataFolder(data, environment),
    sets: sets === undefined ? dataSetNames : readNames('--sets', sets, dataSetNames),
    ...(standards === undefined ? {} : { standardsFolder: resolve(environment.currentFolder, standards) }),
  };
}

function parseFormatsArguments(args: readonly string[]) {
  return orBenchError(() =>
    parseArgs({
      args: [...args],
      options: { data: { type: 'string' }, sets: { type: 'string' }, standards: { type: 'string' } },
    }),
  );
}
