import type { CachedAnswer, Freshness } from '../../cache-store.ts';
import type { Answer, HopRequest } from '../exchange.ts';
import { withoutFragment } from '../without-fragment.ts';

/** Headers that are not written down: they may identify the caller. */
const unkept = ['set-cookie', 'set-cookie2'];

/** Headers of a confirmation that do not describe the body that is kept (RFC 9111, 3.2). */
const ofOtherBody = ['content-encoding', 'content-length', 'content-range', 'content-type', 'transfer-encoding'];

/** An answer as it is kept. */
export function toStored({ url, headers }: HopRequest, answer: Answer): CachedAnswer {
  return {
    url: withoutFragment(url),
    requestHeaders: headers,
    status: answer.status,
    // An answer without a date is dated when it is kept (RFC 9110, 6.6.1).
    headers: { date: answer.retrievedAt.toUTCString(), ...headersBut(answer.headers, unkept) },
    body: answer.bytes,
    retrievedAt: answer.retrievedAt.toISOString(),
  };
}

/** A kept answer after the server has confirmed it, with the headers that it said it with. */
export function toConfirmed(stored: CachedAnswer, answer: Answer): CachedAnswer {
  const { age: _, ...headers } = stored.headers;
  const renewed = headersBut(answer.headers, [...unkept, ...ofOtherBody]);
  return { ...stored, headers: { ...headers, ...renewed }, retrievedAt: answer.retrievedAt.toISOString() };
}

/** A kept answer, as if it had come just now. */
export function fromStored({ url }: HopRequest, stored: CachedAnswer, freshness: Freshness): Answer {
  const { status, headers, body, retrievedAt } = stored;
  return { url, status, headers: new Headers(headers), bytes: body, retrievedAt: new Date(retrievedAt), freshness };
}

function headersBut(headers: Headers, names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries([...headers].filter(([name]) => !names.includes(name)));
}
