import type { CacheStore } from './cache-store.ts';
import type { ClientHooks } from './client-hooks.ts';
import type { ExtractOptions } from './extract-options.ts';
import type { PublisherRules } from './publisher-rules.ts';

/** A function that fetches, such as the one of the platform. */
export type Fetch = (input: Request | URL | string, init?: RequestInit) => Promise<Response>;

/**
 * Limits of every request. All are on by default; pass `Infinity` to do without one.
 *
 * A request that exceeds one ends in a {@link FetchError} whose `limit` names it and whose `phase` says what the
 * request was doing.
 */
export interface FetchLimits {
  /** Total time of a fetch with its redirects, retries and bodies, without waiting for its host's turn. Default 30,000 ms. */
  readonly timeoutMs?: number;
  /** Time from asking until the headers of the answer are complete. Default 10,000 ms. */
  readonly headersTimeoutMs?: number;
  /** Longest pause within a body. Default 10,000 ms. */
  readonly idleTimeoutMs?: number;
  /** Largest body, in bytes after decompression. Default 10,000,000. */
  readonly maxBytes?: number;
  /** Largest headers of an answer, names and values together, in bytes. Default 65,536. */
  readonly maxHeaderBytes?: number;
  /** Redirects that are followed. In browsers the browser decides. Default 5. */
  readonly maxRedirects?: number;
  /** Times a request that failed for a passing reason is tried again. Default 2. */
  readonly maxRetries?: number;
  /** Longest wait that a server may ask for (`Retry-After`) and still be asked again. Default 30,000 ms. */
  readonly maxRetryAfterMs?: number;
  /** Requests to one host at a time; others wait. Default 2. */
  readonly maxConnectionsPerHost?: number;
  /** Longest pause between requests to one host that its robots.txt can ask for; a longer one is cut. Default 30,000 ms. */
  readonly maxCrawlDelayMs?: number;
}

/** Name of a limit of requests. */
export type FetchLimitName = keyof FetchLimits | 'connectTimeoutMs';

/** Options of {@link createClient}. */
export interface ClientOptions extends FetchLimits {
  /** Fetches instead of the platform's own `fetch`: to add a proxy, or to answer from files in a test. */
  readonly fetch?: Fetch;
  /** How requests name themselves. Default `Broadsheet/<version>`; browsers ignore it. */
  readonly userAgent?: string;
  /**
   * Where those who run a site can reach you: a page or a mail address, added to the name of every request:
   * `Broadsheet/1.0.0 (+https://reader.example/bot)`.
   */
  readonly contact?: string;
  /**
   * Whether the site's robots.txt is asked first (RFC 9309): what it forbids ends in a {@link FetchError} of kind
   * `robots`, and pauses that it asks for are kept. Default: for batches and sources, where a program chooses the
   * addresses; not for a single address, which somebody chose.
   */
  readonly robots?: boolean;
  /**
   * Keeps answers by the rules of HTTP (RFC 9111) and asks servers only whether they still hold; `false` for none. What
   * comes from it says so in `diagnostics`. Requests with `headers` of your own are not kept. Default: 20 MB in memory.
   */
  readonly cache?: CacheStore | false;
  /**
   * How long past its time an answer of the cache may be given when its server cannot be reached, beyond what the server
   * allows itself (`stale-if-error`), in milliseconds. Default 0.
   */
  readonly staleIfErrorMs?: number;
  /** Further headers of every request. They are left out when a redirect leads to another origin. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Limits of the extraction, whether only articles are read, and rules that are switched off. */
  readonly extract?: Omit<ExtractOptions, 'retrievedAt' | 'publishers'>;
  /** Functions that are called while the client works, to measure and to trace it. None by default. */
  readonly hooks?: ClientHooks;
  /** Rules for the pages of publishers that you know, see {@link ExtractOptions.publishers}. */
  readonly publishers?: readonly PublisherRules[];
}

/** Options of a single request. */
export interface RequestOptions {
  /** Ends the request when it is aborted; the call then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Whether the site's robots.txt is asked first, whatever the client's own option says. */
  readonly robots?: boolean;
}
