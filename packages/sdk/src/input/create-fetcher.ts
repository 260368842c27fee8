import type { ClientOptions, RequestOptions } from '../client-options.ts';
import { FetchError } from '../errors/fetch-error.ts';
import type { Diagnostic } from '../extraction.ts';
import { cacheAnswers, type Caching } from './cache/cache-answers.ts';
import { createMemoryCache } from './cache/create-memory-cache.ts';
import { startClock } from './clock.ts';
import { decodeBody } from './decode-body.ts';
import { detectKind } from './detect-kind.ts';
import { foreignBytesOf, foreignError } from './foreign-media.ts';
import { createExchange, type Answer, type Send } from './exchange.ts';
import { requireLimit, resolveLimits } from './fetch-limits.ts';
import type { FetchedDocument } from './fetched-document.ts';
import { followRedirects } from './follow-redirects.ts';
import { tokenOf } from './robots/parse-robots.ts';
import { respectRobots } from './robots/respect-robots.ts';
import { isPassingStatus, retryRequests } from './retry-requests.ts';
import { retryAfterMsOf } from './retry-after.ts';
import { userAgentOf } from './user-agent.ts';
import { takeTurns } from './take-turns.ts';

/** Fetches one document. */
export type Fetcher = (url: string, options?: RequestOptions) => Promise<FetchedDocument>;

const accept =
  'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,application/json;q=0.9,*/*;q=0.5';

/** Makes a function that fetches documents under the client's limits. */
export function createFetcher(options: ClientOptions): Fetcher {
  const limits = resolveLimits(options);
  const headers = { accept, 'user-agent': userAgentOf(options), ...lowerCased(options.headers) };
  const platformFetch = options.fetch ?? ((input, init) => fetch(input, init));
  // From the innermost to the outermost: a redirect is a new request, each request is retried, each try takes a turn.
  let send: Send = createExchange(platformFetch, limits);
  send = takeTurns(send, limits.maxConnectionsPerHost);
  send = retryRequests(send, limits);
  if (options.cache !== false) send = cacheAnswers(send, cachingOf(options));
  const sendForRobots = followRedirects(send, limits.maxRedirects);
  send = respectRobots(send, { agent: tokenOf(headers['user-agent']), headers, limits, sendForRobots });
  send = followRedirects(send, limits.maxRedirects);
  return async (url, { signal, robots = options.robots ?? false } = {}) => {
    const clock = startClock(url, limits.timeoutMs, signal);
    const notes: Diagnostic[] = [];
    try {
      const answer = await send({ url, headers, clock, notes, isCrawl: robots, body: { maxBytes: limits.maxBytes } });
      requireSuccess(answer);
      return toDocument(answer, notes);
    } catch (error) {
      throw signal?.aborted === true ? signal.reason : error;
    } finally {
      clock.stop();
    }
  };
}

function cachingOf({ cache, staleIfErrorMs = 0 }: ClientOptions): Caching {
  return { store: cache || createMemoryCache(), staleIfErrorMs: requireLimit('staleIfErrorMs', staleIfErrorMs) };
}

/** Headers whose names are as those of our own, so that they take their place. */
function lowerCased(headers: ClientOptions['headers']): Readonly<Record<string, string>> {
  return Object.fromEntries(new Headers(headers));
}

/** Statuses of success that hold no whole document: nothing, or a part that nobody asked for. */
const partStatuses = [204, 205, 206];

function requireSuccess({ url, status, headers }: Answer): void {
  if (status >= 200 && status <= 299 && !partStatuses.includes(status)) return;
  throw new FetchError('status', `the server answered ${status}. ${adviceFor(status)}`, {
    url,
    phase: 'headers',
    statusCode: status,
    isRetryable: isPassingStatus(status),
    retryAfterMs: retryAfterMsOf(headers),
  });
}

function adviceFor(status: number): string {
  if (partStatuses.includes(status)) return 'That is not the whole document.';
  if (status === 404 || status === 410) return 'There is nothing at this address.';
  if (status === 401 || status === 402 || status === 403) return 'The server does not let this client read it.';
  if (status === 429) return 'The server asks for fewer requests.';
  return status >= 500 ? 'The server has a problem; try again later.' : 'The server does not accept the request.';
}

function toDocument(answer: Answer, diagnostics: readonly Diagnostic[]): FetchedDocument {
  const { url, status, headers, bytes, retrievedAt, freshness } = answer;
  const contentType = headers.get('content-type') ?? '';
  const foreign = foreignBytesOf(bytes);
  if (foreign !== undefined) throw foreignError(url, status, foreign);
  const text = decodeBody(bytes, contentType);
  const kind = detectKind(contentType, text);
  if (kind === undefined) throw foreignError(url, status, `of type ${contentType.slice(0, 100) || 'unknown'}`);
  return { url, kind, text, headers, retrievedAt, freshness, diagnostics };
}
