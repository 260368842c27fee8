import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CachedAnswer, CacheStore } from '../cache-store.ts';
import { requireLimit } from '../input/fetch-limits.ts';
import { readCacheFile, writeCacheFile } from './cache-file.ts';

const defaultMaxBytes = 500_000_000;

/** Ending of the files of a cache; no other file of its folder is touched. */
const ending = '.answer';

/** Share of the size that is left after older answers have been removed, so that it is not done each time. */
const shareAfterCleaning = 0.9;

/** Where a cache keeps answers, and how many. */
export interface DiskCacheOptions {
  /** The folder, made when it is not there. Several programs may share one. */
  readonly directory: string;
  /** Size of all answers together, in bytes. Default 500,000,000. */
  readonly maxBytes?: number;
}

/**
 * Makes a cache that outlasts the program, one file an answer. What has not been used for longest is removed first.
 * Nobody but its owner can read what is in it.
 *
 * @example
 * ```ts
 * const news = createNodeClient({ cache: createDiskCache({ directory: '/var/cache/reader' }) });
 * ```
 */
export function createDiskCache({ directory, maxBytes = defaultMaxBytes }: DiskCacheOptions): CacheStore {
  const limit = requireLimit('maxBytes', maxBytes);
  const pathOf = (key: string): string => join(directory, createHash('sha256').update(key).digest('hex') + ending);
  let sizeBytes: number | undefined;
  const grow = async (bytes: number): Promise<void> => {
    sizeBytes = sizeBytes === undefined ? undefined : sizeBytes + bytes;
    if (sizeBytes === undefined || sizeBytes > limit) sizeBytes = await clean(directory, limit);
  };
  return {
    get: (key) => read(pathOf(key), key),
    set: async (key, answer) => {
      const bytes = writeCacheFile(key, answer);
      await write(directory, pathOf(key), bytes);
      await grow(bytes.byteLength);
    },
    delete: (key) => rm(pathOf(key), { force: true }),
  };
}

async function read(path: string, key: string): Promise<CachedAnswer | undefined> {
  try {
    const answer = readCacheFile(await readFile(path), key);
    const now = new Date();
    if (answer !== undefined) await utimes(path, now, now);
    return answer;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Writes beside and renames, so that nobody ever reads half of it. */
async function write(directory: string, path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const beside = join(directory, `${randomUUID()}.tmp`);
  await writeFile(beside, bytes, { mode: 0o600, flag: 'wx' });
  await rename(beside, path);
}

/** Removes what has not been used for longest, if there is too much, and gives the size of the rest. */
async function clean(directory: string, maxBytes: number): Promise<number> {
  const files = await filesOf(directory);
  let total = files.reduce((sum, { size }) => sum + size, 0);
  if (total <= maxBytes) return total;
  for (const { path, size } of files.toSorted((one, other) => one.usedMs - other.usedMs)) {
    if (total <= maxBytes * shareAfterCleaning) break;
    await rm(path, { force: true });
    total -= size;
  }
  return total;
}

interface AnswerFile {
  readonly path: string;
  readonly size: number;
  readonly usedMs: number;
}

async function filesOf(directory: string): Promise<readonly AnswerFile[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith(ending));
  const files: AnswerFile[] = [];
  for (const name of names) {
    const path = join(directory, name);
    // Another program may have removed it just now.
    const { size = 0, mtimeMs = 0 } = await stat(path).catch(emptyIfMissing);
    files.push({ path, size, usedMs: mtimeMs });
  }
  return files;
}

function emptyIfMissing(error: unknown): { readonly size?: number; readonly mtimeMs?: number } {
  if (isMissing(error)) return {};
  throw error;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
