import type { StampPrecision } from './stamp.ts';

/** The parts of a date from the year down to the finest one that was printed: `[2020, 6, 19, 10, 12]`. */
export type DateParts = readonly number[];

/** What the finest part is, by the number of parts. */
const precisions = ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond'] as const;

/** What stands before each part in ISO 8601. */
const separators = ['', '-', '-', 'T', ':', ':', '.'] as const;

/** The finest part that was printed. */
export function precisionOf(parts: DateParts): StampPrecision {
  return precisions[parts.length - 1] ?? 'year';
}

/** The parts in ISO 8601, without an offset. */
export function writeParts(parts: DateParts): string {
  let written = '';
  for (let index = 0; index < parts.length; index += 1)
    written += `${separators[index]}${String(parts[index]).padStart(digits[index] ?? 0, '0')}`;
  return written;
}

/** How many digits each part has in ISO 8601. */
const digits = [4, 2, 2, 2, 2, 2, 3] as const;

/**
 * First moment that the parts cover, in milliseconds since 1970, as if they were printed in UTC.
 * Parts past the end of their range run over into the next coarser one.
 */
export function epochMs(parts: DateParts): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0, millisecond = 0] = parts;
  const dayStartMs = new Date(0).setUTCFullYear(year, month - 1, day);
  return dayStartMs + ((hour * 60 + minute) * 60 + second) * 1000 + millisecond;
}

/** First moment after the time that the parts cover, see {@link epochMs}. */
export function epochEndMs(parts: DateParts): number {
  return epochMs(parts.map((part, index) => (index === parts.length - 1 ? part + 1 : part)));
}

/** Whether the calendar and the clock have such a date: no year 0, no 30 February, no 25 o'clock. */
export function isPossible(parts: DateParts): boolean {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts;
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) return false;
  return hour < 24 && minute < 60 && second < 60;
}

const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function daysOf(year: number, month: number): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeapYear ? 29 : (daysOfMonths[month - 1] ?? 0);
}

/**
 * Reads a leap second as the second before it, since neither `Date` nor most date libraries know `:60`; Temporal
 * does the same. Leap seconds end a quarter of an hour in every zone; any other `:60` is left to be found impossible.
 */
export function withoutLeapSecond(parts: DateParts): DateParts {
  const [, , , , minute = 0, second] = parts;
  const isLeapSecond = second === 60 && minute % 15 === 14;
  return isLeapSecond ? parts.map((part, index) => (index === 5 ? 59 : part)) : parts;
}
