import { resolve } from 'node:path';
import { BenchError } from '../bench-error.ts';
import { dataHelp } from './usage.ts';

/** The environment as far as it is read. */
export interface BenchEnvironment {
  /** Folder that relative paths start from. */
  readonly currentFolder: string;
  /** Folder that holds the sets, for want of `--data`. */
  readonly dataFolder?: string;
}

/**
 * The folder with the sets: that of the option, else that of the environment.
 *
 * @throws BenchError when neither names one.
 */
export function findDataFolder(option: string | undefined, { currentFolder, dataFolder }: BenchEnvironment): string {
  const folder = option ?? dataFolder;
  if (folder === undefined || folder === '') {
    throw new BenchError(
      `No folder with data sets is named: pass --data <folder> or set BROADSHEET_BENCH_DATA.\n${dataHelp}`,
    );
  }
  return resolve(currentFolder, folder);
}
