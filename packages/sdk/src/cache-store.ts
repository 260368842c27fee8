/** An answer of a server, with what is needed to tell later whether it still holds. */
export interface CachedAnswer {
  /** Address asked for. */
  readonly url: string;
  /** Headers of the request, lower case. They never hold credentials. */
  readonly requestHeaders: Readonly<Record<string, string>>;
  /** Status code. */
  readonly status: number;
  /** Headers of the answer, lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body, decompressed. */
  readonly body: Uint8Array;
  /** When it arrived, or was last confirmed by the server: ISO 8601 in UTC. */
  readonly retrievedAt: string;
}

/** Keeps answers. Where it keeps them, and which it forgets first, is its own business. */
export interface CacheStore {
  /** The answer under a key, when it is still there. */
  readonly get: (key: string) => Promise<CachedAnswer | undefined>;
  /** Keeps an answer in place of what was there before. */
  readonly set: (key: string, answer: CachedAnswer) => Promise<void>;
  /** Forgets an answer. */
  readonly delete: (key: string) => Promise<void>;
}

/**
 * Where a document came from: the `network`; the cache, `fresh` by the server's own rules; the cache, `revalidated` by
 * the server just now; the cache, `stale`, because the server could not be reached.
 */
export type Freshness = 'network' | 'fresh' | 'revalidated' | 'stale';
