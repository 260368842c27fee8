import type { CachedAnswer, CacheStore } from '../../cache-store.ts';
import { FetchError } from '../../errors/fetch-error.ts';
import type { Answer, HopRequest, Send } from '../exchange.ts';
import { arePlain } from '../plain-headers.ts';
import { withoutFragment } from '../without-fragment.ts';
import { loadPolicy, toAnswered, toAsked, type CachePolicy, type PolicyOf } from './cache-policy.ts';
import { allowedStaleMs, isErrorStatus, isOutage } from './outage.ts';
import { reliableStore } from './reliable-store.ts';
import { fromStored, toConfirmed, toStored } from './stored-answer.ts';

/** Where answers are kept, and how long they serve in an outage. */
export interface Caching {
  /** Where. */
  readonly store: CacheStore;
  /** How long past their time, in milliseconds, beyond what servers allow themselves. */
  readonly staleIfErrorMs: number;
}

/** What one request has to do with the cache. */
interface Visit {
  readonly request: HopRequest;
  readonly key: string;
  readonly store: CacheStore;
  readonly policyOf: PolicyOf;
}

/**
 * Answers from a cache by the rules of HTTP (RFC 9111). What is not fresh any more, or never was said to be, is asked
 * for with the validators that came with it, so that an unchanged document is not sent again.
 */
export function cacheAnswers(send: Send, { store, staleIfErrorMs }: Caching): Send {
  return async (request) => {
    const { isCut = false, take } = request.body;
    if (!arePlain(request.headers) || isCut || take !== undefined) return send(request);
    const key = withoutFragment(request.url);
    const visit = { request, key, store: reliableStore(store, request.notes), policyOf: await loadPolicy() };
    const stored = await find(visit);
    if (stored === undefined) return keep(visit, await send(request));
    const policy = visit.policyOf(stored);
    if (policy.satisfiesWithoutRevalidation(toAsked(request))) return reuse(visit, stored, 'fresh');
    const outcome = await send({ ...request, headers: { ...request.headers, ...validatorsOf(policy, request) } }).catch(
      toOutage,
    );
    const isDown = outcome instanceof FetchError || isErrorStatus(outcome.status);
    if (isDown && isWithinAllowedTime(policy, stored, staleIfErrorMs)) return reuse(visit, stored, 'stale');
    if (outcome instanceof FetchError) throw outcome;
    return outcome.status === 304 ? confirm(visit, stored, outcome, send) : keep(visit, outcome);
  };
}

async function find({ store, key, request }: Visit): Promise<CachedAnswer | undefined> {
  const stored = await store.get(key);
  return stored !== undefined && stored.body.byteLength <= request.body.maxBytes ? stored : undefined;
}

/** Keeps an answer that can be of use again. One that cannot takes away what was there before, unless it is an error. */
async function keep({ request, key, store, policyOf }: Visit, answer: Answer): Promise<Answer> {
  // Where the platform followed a redirect itself, nobody knows how long the redirect holds.
  if (withoutFragment(answer.url) !== key) return answer;
  const stored = toStored(request, answer);
  const policy = policyOf(stored);
  const { etag, 'last-modified': lastModified } = stored.headers;
  const isOfUse = policy.timeToLive() > 0 || etag !== undefined || lastModified !== undefined;
  if (policy.storable() && isOfUse) await store.set(key, stored);
  else if (!isErrorStatus(answer.status)) await store.delete(key);
  return answer;
}

/** The server says that nothing has changed. If it speaks of another document than the one that is kept, it is asked anew. */
async function confirm(visit: Visit, stored: CachedAnswer, answer: Answer, send: Send): Promise<Answer> {
  const { request, key, store, policyOf } = visit;
  const { matches } = policyOf(stored).revalidatedPolicy(toAsked(request), toAnswered(answer));
  if (!matches && hasValidator(answer)) return keep(visit, await send(request));
  const confirmed = toConfirmed(stored, answer);
  await store.set(key, confirmed);
  return fromStored(request, confirmed, 'revalidated');
}

/** A confirmation without a validator can only mean the answer that was asked about; many servers leave it out. */
function hasValidator({ headers }: Answer): boolean {
  return headers.has('etag') || headers.has('last-modified');
}

function reuse({ request }: Visit, stored: CachedAnswer, freshness: 'fresh' | 'stale'): Answer {
  const since = `as of ${stored.retrievedAt}`;
  request.notes.push(
    freshness === 'fresh'
      ? { code: 'answer-cached', severity: 'info', message: `${request.url} comes from the cache, ${since}.` }
      : {
          code: 'answer-stale',
          severity: 'warning',
          message: `The server of ${request.url} could not be reached; the document comes from the cache, ${since}.`,
        },
  );
  return fromStored(request, stored, freshness);
}

/** The headers that ask whether an answer still holds. */
function validatorsOf(policy: CachePolicy, request: HopRequest): Readonly<Record<string, string>> {
  const headers = policy.revalidationHeaders(toAsked(request));
  const validators = ['if-none-match', 'if-modified-since'].map((name) => [name, headers[name]] as const);
  return Object.fromEntries(validators.filter((one): one is [string, string] => typeof one[1] === 'string'));
}

/** Lets an outage pass for an answer; every other error stays one. */
function toOutage(error: unknown): FetchError {
  if (error instanceof FetchError && isOutage(error)) return error;
  throw error;
}

function isWithinAllowedTime(policy: CachePolicy, { headers }: CachedAnswer, staleIfErrorMs: number): boolean {
  const staleMs = (policy.age() - policy.maxAge()) * 1000;
  return staleMs < allowedStaleMs(headers['cache-control'] ?? '', staleIfErrorMs);
}
