import type { ClientOptions, FetchLimits } from '../client-options.ts';
import { cacheAnswers, type Caching } from './cache/cache-answers.ts';
import { createMemoryCache } from './cache/create-memory-cache.ts';
import { createExchange, type Send } from './exchange.ts';
import { requireLimit, resolveLimits } from './fetch-limits.ts';
import { followRedirects } from './follow-redirects.ts';
import { observeRequests } from './observe-requests.ts';
import { retryRequests } from './retry-requests.ts';
import { tokenOf } from './robots/parse-robots.ts';
import { respectRobots } from './robots/respect-robots.ts';
import { takeTurns } from './take-turns.ts';
import { userAgentOf } from './user-agent.ts';

/** Sends the requests of one client, all of which share its turns, its cache and what is known of sites. */
export interface Sender {
  /** Sends a request, through redirects and retries. */
  readonly send: Send;
  /** Headers of every request. */
  readonly headers: Readonly<Record<string, string>>;
  /** Limits of every request. */
  readonly limits: Required<FetchLimits>;
}

const accept =
  'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,application/json;q=0.9,*/*;q=0.5';

/**
 * Makes the sender of a client.
 *
 * @throws {InputError} when an option cannot be used.
 */
export function createSender(options: ClientOptions): Sender {
  const limits = resolveLimits(options);
  const headers = { accept, 'user-agent': userAgentOf(options), ...lowerCased(options.headers) };
  const platformFetch = options.fetch ?? ((input, init) => fetch(input, init));
  // From the innermost to the outermost: a redirect is a new request, each request is retried, each try takes a turn.
  let send: Send = observeRequests(createExchange(platformFetch, limits));
  send = takeTurns(send, limits.maxConnectionsPerHost);
  send = retryRequests(send, limits);
  if (options.cache !== false) send = cacheAnswers(send, cachingOf(options));
  const sendForRobots = followRedirects(send, limits.maxRedirects);
  send = respectRobots(send, { agent: tokenOf(headers['user-agent']), headers, limits, sendForRobots });
  send = followRedirects(send, limits.maxRedirects);
  return { send, headers, limits };
}

function cachingOf({ cache, staleIfErrorMs = 0 }: ClientOptions): Caching {
  return { store: cache || createMemoryCache(), staleIfErrorMs: requireLimit('staleIfErrorMs', staleIfErrorMs) };
}

/** Headers whose names are as those of our own, so that they take their place. */
function lowerCased(headers: ClientOptions['headers']): Readonly<Record<string, string>> {
  return Object.fromEntries(new Headers(headers));
}
