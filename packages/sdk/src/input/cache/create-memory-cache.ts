import type { CachedAnswer, CacheStore } from '../../cache-store.ts';
import { createBoundedMap } from '../bounded-map.ts';
import { requireLimit } from '../fetch-limits.ts';

const defaultMaxBytes = 20_000_000;
/** What an entry costs beside its body: address and headers, roughly. */
const entryBytes = 2000;

/** How much a cache keeps. */
export interface MemoryCacheOptions {
  /** Size of all answers together, in bytes. Default 20,000,000. */
  readonly maxBytes?: number;
}

/**
 * Makes a cache that lasts as long as the program. What has not been used for longest is forgotten first.
 *
 * @example
 * ```ts
 * const news = createClient({ cache: createMemoryCache({ maxBytes: 100_000_000 }) });
 * ```
 */
export function createMemoryCache({ maxBytes = defaultMaxBytes }: MemoryCacheOptions = {}): CacheStore {
  const answers = createBoundedMap<CachedAnswer>(requireLimit('maxBytes', maxBytes));
  return {
    get: async (key) => answers.get(key),
    set: async (key, answer) => answers.set(key, answer, answer.body.byteLength + entryBytes),
    delete: async (key) => answers.delete(key),
  };
}
