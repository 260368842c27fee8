import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { isMissingFile } from '../data/is-missing-file.ts';
import { type Outcome, outcomeSchema } from '../systems/outcome.ts';

/** Keeps outcomes in a folder, one small file each. */
export interface PredictionCache {
  /** The outcome kept under a key, if there is one. */
  readonly read: (key: PredictionKey) => Promise<Outcome | undefined>;
  /** Keeps an outcome. */
  readonly write: (key: PredictionKey, outcome: Outcome) => Promise<void>;
}

/** What an outcome depends on. */
export interface PredictionKey {
  /** Name of the system. */
  readonly system: string;
  /** Everything else, as one string: versions, adapter, limits and page. */
  readonly fingerprint: string;
}

/** Opens a cache; the folder is made when the first outcome is kept. */
export function openPredictionCache(folder: string): PredictionCache {
  const pathOf = ({ system, fingerprint }: PredictionKey): string =>
    join(folder, system, `${hash(fingerprint)}.json.gz`);
  return {
    read: async (key) => {
      try {
        return outcomeSchema.parse(JSON.parse(gunzipSync(await readFile(pathOf(key))).toString('utf8')));
      } catch (error) {
        if (isMissingFile(error)) {
          return undefined;
        }
        throw error;
      }
    },
    write: async (key, outcome) => {
      const path = pathOf(key);
      await mkdir(dirname(path), { recursive: true });
      // Written aside and renamed, so that a run that is stopped leaves no half file.
      const draft = `${path}.${process.pid}`;
      await writeFile(draft, gzipSync(JSON.stringify(outcome)));
      await rename(draft, path);
    },
  };
}

/** A short name for any text. */
export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
