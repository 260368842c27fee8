import { toStamp } from './printed-date.ts';
import { readIsoDate } from './read-iso-date.ts';
import type { Stamp } from './stamp.ts';

/**
 * Reads a date in ISO 8601, RFC 3339 or W3C-DTF: the extended and the basic form, any precision from a year to
 * fractions of a second, `T` or a space before the time, `Z`, `UTC`, `GMT`, `+06`, `+0600` or `+06:00` after it.
 *
 * Only what is printed ends up in the stamp. Fractions of a second are cut to milliseconds. A leap second (`:60`) is
 * read as the second before it, as Temporal does; `raw` keeps what was printed.
 *
 * @param text - The date; white space around it is ignored.
 * @returns The stamp; `undefined` when the text is in no such form or the calendar has no such date.
 *
 * @example
 * ```ts
 * parseIsoStamp('2020-06-19T10:12:00+0600');
 * // { iso: '2020-06-19T10:12:00+06:00', instant: '2020-06-19T04:12:00.000Z', precision: 'second', zone: 'offset', raw: … }
 * parseIsoStamp('2020-06'); // { iso: '2020-06', precision: 'month', zone: 'unknown', raw: '2020-06' }
 * parseIsoStamp('2023-02-30'); // undefined
 * ```
 */
export function parseIsoStamp(text: string): Stamp | undefined {
  const printed = readIsoDate(text);
  return printed && toStamp(printed);
}
