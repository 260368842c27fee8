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
  return parts.map((part, index) => `${separators[index]}${pad(part, index)}`).join('');
}

function pad(part: number, index: number): string {
  const precision = precisions[index];
  if (precision === 'year') return String(part).padStart(4, '0');
  return String(part).padStart(precision === 'millisecond' ? 3 : 2, '0');
}

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
  const [year = 0] = parts;
  return year > 0 && new Date(epochMs(parts)).toISOString().startsWith(writeParts(parts));
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
