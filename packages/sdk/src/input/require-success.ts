import { FetchError } from '../errors/fetch-error.ts';
import type { Answer } from './exchange.ts';
import { retryAfterMsOf } from './retry-after.ts';
import { isPassingStatus } from './retry-requests.ts';

/** Statuses of success that hold no whole document: nothing, or a part that nobody asked for. */
const partStatuses = [204, 205, 206];

/**
 * Lets answers of success pass that hold a whole document.
 *
 * @throws {FetchError} of kind `status` for every other.
 */
export function requireSuccess({ url, status, headers }: Answer): void {
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
