import type CachePolicy from 'http-cache-semantics';
import type { CachedAnswer } from '../../cache-store.ts';
import type { Answer, HopRequest } from '../exchange.ts';
import { withoutFragment } from '../without-fragment.ts';

/** What HTTP has to say of an answer that is kept. */
export type { CachePolicy };

/** Makes the policy of an answer. */
export type PolicyOf = (stored: CachedAnswer) => CachePolicy;

/**
 * Loads the rules of HTTP, when they are first needed: whoever only extracts does without them.
 *
 * Freshness is never guessed from the age of a document (RFC 9111 allows that): news that have not changed for a year
 * may change now.
 */
export async function loadPolicy(): Promise<PolicyOf> {
  const { default: Policy } = await import('http-cache-semantics');
  return ({ url, requestHeaders, status, headers, retrievedAt }) => {
    const ageSeconds = Number(headers['age'] ?? 0) + (Date.now() - Date.parse(retrievedAt)) / 1000;
    const aged = { ...headers, age: String(Math.max(0, Math.floor(ageSeconds))) };
    const options = { shared: false, cacheHeuristic: 0 };
    return new Policy({ url, method: 'GET', headers: { ...requestHeaders } }, { status, headers: aged }, options);
  };
}

/** A request as policies look at it. */
export function toAsked({ url, headers }: HopRequest): CachePolicy.HttpRequest {
  return { url: withoutFragment(url), method: 'GET', headers: { ...headers } };
}

/** An answer as policies look at it. */
export function toAnswered({ status, headers }: Answer): CachePolicy.HttpResponse {
  return { status, headers: Object.fromEntries(headers) };
}
