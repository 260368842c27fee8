import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { ArchiveInUseError } from '../errors/archive-in-use-error.ts';
import { codeOf } from './code-of.ts';

/** A folder that is this process's until it is released. */
export interface ClaimedFolder {
  /** Where the database keeps its files. */
  readonly dataFolder: string;
  /** Gives the folder back. */
  readonly release: () => Promise<void>;
}

/** Claims held by this process: an owner's file with its number but without a claim is left from an earlier life. */
const held = new Set<string>();

/**
 * Makes sure that one process alone opens the folder of an embedded database: two would destroy it, and PGlite does not
 * look. The file `owner.pid` in it names the process; that of a process which no longer runs counts for nothing.
 *
 * @throws {ArchiveInUseError} when a running process has the folder open.
 */
export async function claimFolder(path: string): Promise<ClaimedFolder> {
  const folder = resolve(path);
  if (held.has(folder)) throw new ArchiveInUseError(folder, process.pid);
  held.add(folder);
  const ownerFile = join(folder, 'owner.pid');
  try {
    await mkdir(folder, { recursive: true });
    await writeOwner(folder, ownerFile);
  } catch (error) {
    held.delete(folder);
    throw error;
  }
  return {
    dataFolder: join(folder, 'data'),
    release: async () => {
      await rm(ownerFile, { force: true });
      held.delete(folder);
    },
  };
}

async function writeOwner(folder: string, ownerFile: string): Promise<void> {
  for (;;) {
    try {
      await writeFile(ownerFile, `${process.pid}\n`, { flag: 'wx' });
      return;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
      const owner = Number(await readOwner(ownerFile));
      if (owner !== process.pid && isRunning(owner)) throw new ArchiveInUseError(folder, owner);
      await rm(ownerFile, { force: true });
    }
  }
}

async function readOwner(ownerFile: string): Promise<string> {
  try {
    return await readFile(ownerFile, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return '';
    throw error;
  }
}

function isRunning(processId: number): boolean {
  if (!Number.isInteger(processId) || processId <= 0) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as another user.
    return codeOf(error) === 'EPERM';
  }
}
