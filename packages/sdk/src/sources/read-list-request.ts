import { InputError } from '../errors/input-error.ts';
import type { ListFilter } from '../source.ts';
import type { ListRequest } from './source-definition.ts';

/**
 * Checks what is asked of a list.
 *
 * @throws {InputError} when a moment is no date, or the limit no number.
 */
export function readListRequest(filter: ListFilter, signal: AbortSignal | undefined): ListRequest {
  const { limit = Infinity, search } = filter;
  if (Number.isNaN(limit)) throw new InputError('limit', 'The limit is no number; pass how many items you want.');
  return {
    since: readMoment(filter.since, 'since'),
    until: readMoment(filter.until, 'until'),
    modifiedSince: readMoment(filter.modifiedSince, 'modifiedSince'),
    limit,
    search: search?.trim() === '' ? undefined : search?.trim(),
    signal,
  };
}

function readMoment(moment: Date | string | undefined, property: string): Date | undefined {
  if (moment === undefined) return undefined;
  const date = new Date(moment);
  if (!Number.isNaN(date.getTime())) return date;
  throw new InputError(
    property,
    `${property} is “${String(moment).slice(0, 60)}”, which is no date; pass a Date or an ISO 8601 date.`,
  );
}
