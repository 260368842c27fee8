import type { ClientOptions, RequestOptions } from '../client-options.ts';
import type { Diagnostic } from '../extraction.ts';
import { startClock } from './clock.ts';
import { createSender, type Sender } from './create-sender.ts';
import type { FetchedBytes, FetchedDocument } from './fetched-document.ts';
import { foreignError } from './foreign-media.ts';
import type { RequestObserver } from './observe-requests.ts';
import { readDocument } from './read-document.ts';
import { requireSuccess } from './require-success.ts';

/** Fetches one document, and leaves what it says to others. */
export type ByteFetcher = (url: string, options?: RequestOptions, observer?: RequestObserver) => Promise<FetchedBytes>;

/** Fetches one document. */
export type Fetcher = (url: string, options?: RequestOptions) => Promise<FetchedDocument>;

/** Makes a function that fetches documents as they come. */
export function createByteFetcher(options: ClientOptions, sender: Sender): ByteFetcher {
  const { send, headers, limits } = sender;
  return async (url, { signal, robots = options.robots ?? false } = {}, observer) => {
    const clock = startClock(url, limits.timeoutMs, signal);
    const diagnostics: Diagnostic[] = [];
    try {
      const body = { maxBytes: limits.maxBytes };
      const answer = await send({ url, headers, clock, notes: diagnostics, isCrawl: robots, body, observer });
      requireSuccess(answer);
      const { status, bytes, retrievedAt, freshness } = answer;
      const contentType = answer.headers.get('content-type') ?? '';
      const plainHeaders = Object.fromEntries(answer.headers);
      const raw = { url: answer.url, status, contentType, headers: plainHeaders, bytes, retrievedAt };
      return { raw, headers: answer.headers, freshness, diagnostics };
    } catch (error) {
      throw signal?.aborted === true ? signal.reason : error;
    } finally {
      clock.stop();
    }
  };
}

/** Makes a function that fetches documents. */
export function createFetcher(options: ClientOptions, sender: Sender = createSender(options)): Fetcher {
  const fetchBytes = createByteFetcher(options, sender);
  return async (url, request) => toDocument(await fetchBytes(url, request));
}

/**
 * Reads a document.
 *
 * @throws {FetchError} of kind `content-type` when it is none that Broadsheet reads.
 */
export function toDocument({ raw, headers, freshness, diagnostics }: FetchedBytes): FetchedDocument {
  const read = readDocument(raw);
  const { url, status, retrievedAt } = raw;
  if ('foreign' in read) throw foreignError(url, status, read.foreign);
  return { url, ...read, headers, retrievedAt, freshness, diagnostics };
}
