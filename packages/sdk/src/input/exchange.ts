import type { Freshness } from '../cache-store.ts';
import type { Fetch, FetchLimits } from '../client-options.ts';
import { FetchError } from '../errors/fetch-error.ts';
import type { Diagnostic } from '../extraction.ts';
import { createWatch, untilAborted, type Clock, type Watch } from './clock.ts';
import { foreignError, foreignTypeOf } from './foreign-media.ts';
import type { RequestObserver } from './observe-requests.ts';
import { drop, readBody, type BodyRule } from './read-body.ts';
import { toFetchError } from './to-fetch-error.ts';

/** One request to one address. */
export interface HopRequest {
  /** Where to. */
  readonly url: string;
  /** Headers to send, lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** What may come back. */
  readonly body: BodyRule;
  /** The time of the fetch that it is part of. */
  readonly clock: Clock;
  /** Whether the site's robots.txt is asked first. */
  readonly isCrawl?: boolean;
  /** Pause between requests that the site asks for, in milliseconds. */
  readonly crawlDelayMs?: number;
  /** Where layers write down what the caller may want to know of a request that did not fail. */
  readonly notes: Diagnostic[];
  /** Who is told of it. */
  readonly observer?: RequestObserver | undefined;
  /** Which try it is, from 1 on. */
  readonly attempt?: number;
}

/** What came back, read to its end. */
export interface Answer {
  /** Where it came from. */
  readonly url: string;
  /** Status code. */
  readonly status: number;
  /** Headers. */
  readonly headers: Headers;
  /** The body, decompressed; empty unless the status is one of success. */
  readonly bytes: Uint8Array;
  /** When it arrived, or was last confirmed by the server. */
  readonly retrievedAt: Date;
  /** Where it came from. */
  readonly freshness: Freshness;
}

/** Sends one request. Layers such as retries and redirects are functions from one of these to another. */
export type Send = (request: HopRequest) => Promise<Answer>;

type ExchangeLimits = Required<Pick<FetchLimits, 'headersTimeoutMs' | 'idleTimeoutMs' | 'maxHeaderBytes'>>;

/**
 * Makes the function that sends one request and reads the answer to its end, under the limits of time and size.
 * Redirects come back as answers; only a browser, which does not show them, follows them itself.
 */
export function createExchange(fetch: Fetch, limits: ExchangeLimits): Send {
  return async (request) => {
    const { url, clock } = request;
    const watch = createWatch(url, clock);
    try {
      const response = await ask(fetch, request, watch, limits);
      const { status, headers } = response;
      const bytes = await bodyOf(response, request, watch, limits);
      const from = response.url === '' ? url : response.url;
      return { url: from, status, headers, bytes, retrievedAt: new Date(), freshness: 'network' };
    } catch (cause) {
      if (watch.signal.aborted) throw watch.signal.reason;
      throw toFetchError(cause, url, clock.phase);
    } finally {
      watch.stop();
    }
  };
}

async function ask(fetch: Fetch, request: HopRequest, watch: Watch, limits: ExchangeLimits): Promise<Response> {
  const { url, headers, clock } = request;
  clock.phase = 'headers';
  watch.limit('headersTimeoutMs', limits.headersTimeoutMs, clock.phase);
  const init = { headers, signal: watch.signal };
  let response = await untilAborted(fetch(url, { ...init, redirect: 'manual' }), watch.signal);
  // Browsers do not let a page see redirects; they follow them by their own rules.
  if (response.type === 'opaqueredirect') response = await untilAborted(fetch(url, init), watch.signal);
  requireSmallHeaders(response.headers, url, limits.maxHeaderBytes);
  return response;
}

function requireSmallHeaders(headers: Headers, url: string, maxHeaderBytes: number): void {
  let bytes = 0;
  for (const [name, value] of headers) bytes += name.length + value.length;
  if (bytes <= maxHeaderBytes) return;
  throw new FetchError('too-large', `the headers are larger than maxHeaderBytes (${maxHeaderBytes}).`, {
    url,
    phase: 'headers',
    isRetryable: false,
    limit: { option: 'maxHeaderBytes', value: maxHeaderBytes },
  });
}

/** The body of an answer of success. Any other is dropped unread, so that it costs nothing. */
async function bodyOf(
  response: Response,
  { url, body, clock }: HopRequest,
  watch: Watch,
  { idleTimeoutMs }: ExchangeLimits,
): Promise<Uint8Array> {
  clock.phase = 'body';
  if (!response.ok) {
    drop(response.body);
    return new Uint8Array();
  }
  const foreign = body.isOfAnyType === true ? undefined : foreignTypeOf(response.headers.get('content-type') ?? '');
  if (foreign !== undefined) {
    drop(response.body);
    throw foreignError(url, response.status, foreign);
  }
  if (body.take !== undefined) {
    body.take(response.body);
    return new Uint8Array();
  }
  return readBody(response, {
    url,
    rule: body,
    signal: watch.signal,
    beforePiece: () => watch.limit('idleTimeoutMs', idleTimeoutMs, 'body'),
  });
}
