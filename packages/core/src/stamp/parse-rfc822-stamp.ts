import { parseAbbreviation, parseOffset } from './offset.ts';
import { createPrintedDate, toStamp } from './printed-date.ts';
import type { Stamp } from './stamp.ts';

const dayPattern = /^(?:[a-z]{3,9}\.?,? {0,2})?(\d{1,2})[ -]([a-z]{3,9})\.?,?[ -](\d{2,4})(?:$|,? )/i;
const timePattern = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([+-]\d{2}:?\d{2}|[a-z]{1,5}))?(?: ?\([^()]*\))?$/i;

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/**
 * Reads a date as RSS, e-mail and HTTP write it (RFC 822 with the changes of RFC 1123, 2822 and 850). The day of the
 * week is not needed and not checked, seconds and the whole time of day may be absent.
 *
 * Two-digit years follow RFC 2822: 00 to 49 lie in this century, 50 to 99 in the last. `GMT`, `UT`, `UTC` and the
 * North American abbreviations give their offset; any other abbreviation is ambiguous, so the offset stays unknown.
 *
 * @param text - The date; white space is folded.
 * @returns The stamp; `undefined` when the text is in no such form or the calendar has no such date.
 *
 * @example
 * ```ts
 * parseRfc822Stamp('Fri, 19 Jun 2020 10:12:00 +0600')?.iso; // '2020-06-19T10:12:00+06:00'
 * parseRfc822Stamp('19 Jun 20 10:12 EST')?.iso; // '2020-06-19T10:12-05:00'
 * ```
 */
export function parseRfc822Stamp(text: string): Stamp | undefined {
  const raw = text.trim();
  const folded = raw.replaceAll(/\s+/g, ' ');
  const day = dayPattern.exec(folded);
  if (day === null) return undefined;
  const [matched, dayOfMonth, monthName = '', year = ''] = day;
  const month = months.findIndex((name) => name.startsWith(monthName.toLowerCase())) + 1;
  const dateParts = [fullYear(year), month, Number(dayOfMonth)];
  const rest = folded.slice(matched.length);
  if (rest === '') return stampOf(raw, dateParts);

  const time = timePattern.exec(rest);
  if (time === null) return undefined;
  const [, hour, minute, second, zone] = time;
  const timeParts = [hour, minute, second].filter((part) => part !== undefined).map(Number);
  return stampOf(raw, [...dateParts, ...timeParts], zone);
}

function stampOf(raw: string, parts: readonly number[], zone?: string): Stamp | undefined {
  const offset = zone === undefined ? undefined : (parseOffset(zone) ?? parseAbbreviation(zone));
  const printed = createPrintedDate(raw, parts, offset);
  return printed && toStamp(printed);
}

/** RFC 2822, section 4.3: two digits lie between 1950 and 2049, three digits count from 1900. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return digits.length === 2 && year < 50 ? year + 2000 : year + 1900;
}
