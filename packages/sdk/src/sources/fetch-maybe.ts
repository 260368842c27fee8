import { FetchError } from '../errors/fetch-error.ts';
import type { SourceTools } from '../source.ts';
import type { FetchMaybe } from './source-detection.ts';

/** Statuses by which a server says that there is nothing at an address. */
const absentStatuses: readonly (number | undefined)[] = [404, 410];

/**
 * Makes a function that looks whether something is there.
 *
 * @param unread - Gets the addresses that could not be looked at, with the reason.
 */
export function createFetchMaybe(
  { fetchDocument }: Pick<SourceTools, 'fetchDocument'>,
  signal: AbortSignal | undefined,
  unread: { readonly url: string; readonly error: FetchError }[],
): FetchMaybe {
  return async (url) => {
    try {
      return await fetchDocument(url, { signal });
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      if (!absentStatuses.includes(error.statusCode) && error.kind !== 'content-type') unread.push({ url, error });
      return undefined;
    }
  };
}
