import type { ExtractOptions } from './extract-options.ts';
import type { PublisherRules } from './publisher-rules.ts';

/** A function that fetches, such as the one of the platform. */
export type Fetch = (input: Request | URL | string, init?: RequestInit) => Promise<Response>;

/** Options of {@link createClient}. */
export interface ClientOptions {
  /** Fetches instead of the platform's own `fetch`: to add a proxy, a cache, or to answer from files in a test. */
  readonly fetch?: Fetch;
  /** Total time of a request with its retries and its body, in milliseconds. Default 30,000. */
  readonly timeoutMs?: number;
  /** Largest body, in bytes after decompression. Default 10,000,000. */
  readonly maxBytes?: number;
  /** Times a request that failed for a passing reason is tried again. Default 2. */
  readonly maxRetries?: number;
  /** How requests name themselves, best with an address to write to. Default `Broadsheet/<version>`; browsers ignore it. */
  readonly userAgent?: string;
  /** Further headers of every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Limits of the extraction, whether only articles are read, and rules that are switched off. */
  readonly extract?: Omit<ExtractOptions, 'retrievedAt' | 'publishers'>;
  /** Rules for the pages of publishers that you know, see {@link ExtractOptions.publishers}. */
  readonly publishers?: readonly PublisherRules[];
}

/** Options of a single request. */
export interface RequestOptions {
  /** Ends the request when it is aborted; the call then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}
