import { FetchError } from '../errors/fetch-error.ts';

/**
 * Refuses addresses that no client fetches, wherever it runs.
 *
 * @throws {FetchError} of kind `blocked` for another protocol than http and https, and for credentials in the address.
 */
export function refuseAddress(url: string): void {
  const { protocol, username, password } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:')
    throw blocked(url, `only http and https are fetched, not ${protocol}`);
  if (username !== '' || password !== '')
    throw blocked(url, 'it holds credentials; pass them as a header, see the option headers.');
}

/** The error of an address that the guard does not let through. */
export function blocked(url: string, message: string, phase: 'address' | 'connect' = 'address'): FetchError {
  return new FetchError('blocked', message, { url, phase, isRetryable: false });
}
