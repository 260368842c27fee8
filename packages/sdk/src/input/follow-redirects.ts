import { FetchError } from '../errors/fetch-error.ts';
import type { Answer, HopRequest, Send } from './exchange.ts';
import { plainHeadersOf } from './plain-headers.ts';
import { refuseAddress } from './refuse-address.ts';
import { withoutFragment } from './without-fragment.ts';

/** Statuses that lead to another address (RFC 9110, 15.4). */
const redirectStatuses = [301, 302, 303, 307, 308];

/**
 * Follows redirects hop by hop. Each is a request of its own, which all layers below see. On the way to another origin
 * the caller's headers are dropped, and stay so.
 */
export function followRedirects(send: Send, maxRedirects: number): Send {
  return async (first) => {
    const seen = new Set<string>();
    let request = first;
    for (;;) {
      refuseAddress(request.url);
      seen.add(withoutFragment(request.url));
      const answer = await send(request);
      if (!redirectStatuses.includes(answer.status)) return answer;
      request = nextHop(request, answer, seen, maxRedirects);
    }
  };
}

function nextHop(request: HopRequest, answer: Answer, seen: ReadonlySet<string>, maxRedirects: number): HopRequest {
  const url = targetOf(answer);
  const isCircle = seen.has(withoutFragment(url));
  if (isCircle || seen.size > maxRedirects) {
    const message = isCircle
      ? 'it redirects in a circle.'
      : `it redirects more often than maxRedirects (${maxRedirects}).`;
    throw redirectError(answer, message, { option: 'maxRedirects', value: maxRedirects });
  }
  if (new URL(url).origin === new URL(request.url).origin) return { ...request, url };
  return { ...request, url, headers: plainHeadersOf(request.headers) };
}

function targetOf(answer: Answer): string {
  const location = answer.headers.get('location');
  if (location === null) throw redirectError(answer, 'it redirects without saying where to.');
  const target = URL.parse(utf8Of(location), answer.url);
  if (target === null) throw redirectError(answer, `it redirects to what is no address (“${location.slice(0, 100)}”).`);
  if (target.hash === '') target.hash = new URL(answer.url).hash;
  return target.href;
}

/** Headers come as one character a byte; addresses in them are UTF-8 where they are not ASCII, as browsers have it. */
function utf8Of(value: string): string {
  if (!/[\u0080-\u00FF]/.test(value)) return value;
  const bytes = Uint8Array.from(value, (character) => character.charCodeAt(0));
  return new TextDecoder().decode(bytes);
}

function redirectError({ url, status }: Answer, message: string, limit?: FetchError['limit']): FetchError {
  return new FetchError('redirect', message, { url, phase: 'redirect', statusCode: status, isRetryable: false, limit });
}
