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
    const ageSeconds = statedAge(headers['age']) + (Date.now() - Date.parse(retrievedAt)) / 1000;
    const aged = { ...plainDirectives(headers), age: String(Math.max(0, Math.floor(ageSeconds))) };
    const options = { shared: false, cacheHeuristic: 0 };
    return new Policy({ url, method: 'GET', headers: { ...requestHeaders } }, { status, headers: aged }, options);
  };
}

/** Age of an answer that states none that can be read: such an answer is stale (RFC 9111, 5.1). */
const unknownAgeSeconds = 2 ** 31;

/** The age that an answer states, in seconds: the first one of several. */
function statedAge(age: string | undefined): number {
  if (age === undefined) return 0;
  const first = age.split(',', 1)[0]?.trim() ?? '';
  return /^\d{1,15}$/.test(first) ? Number(first) : unknownAgeSeconds;
}

/**
 * Headers with directives in lower case, which policies read only so (RFC 9111, 5.2), and without `must-revalidate`, for
 * which policies ask about fresh answers too: it is about stale ones (5.2.2.2), and those are always asked about here.
 */
function plainDirectives(headers: Readonly<Record<string, string>>): Record<string, string> {
  const { 'cache-control': directives, ...others } = headers;
  return directives === undefined
    ? others
    : { ...others, 'cache-control': directives.toLowerCase().replace(/\bmust-revalidate\b/g, '') };
}

/** A request as policies look at it. */
export function toAsked({ url, headers }: HopRequest): CachePolicy.HttpRequest {
  return { url: withoutFragment(url), method: 'GET', headers: { ...headers } };
}

/** An answer as policies look at it. */
export function toAnswered({ status, headers }: Answer): CachePolicy.HttpResponse {
  return { status, headers: plainDirectives(Object.fromEntries(headers)) };
}
