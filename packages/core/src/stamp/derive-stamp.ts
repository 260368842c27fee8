import { epochMs } from './date-parts.ts';
import { type Offset, createOffset, utcOffset } from './offset.ts';
import { type PrintedDate, toStamp } from './printed-date.ts';
import { readIsoDate } from './read-iso-date.ts';
import type { Stamp } from './stamp.ts';

/** Civil offsets are multiples of a quarter of an hour, at most 14 hours (Line Islands). */
const offsetStepMinutes = 15;
const maxOffsetMinutes = 14 * 60;

/**
 * Makes a stamp from the same moment written twice, in local time and in UTC, as WordPress does in `date` and
 * `date_gmt`: their difference is the offset.
 *
 * When the difference is no civil offset the local time is not trusted, and the stamp is the moment in UTC. When only
 * one of the two can be read, the stamp says what that one says. WordPress writes `0000-00-00T00:00:00` for a date
 * that is not set; it counts as none.
 *
 * @param local - ISO 8601 in local time, normally without an offset; one that has an offset stands for itself.
 * @param universal - ISO 8601 in UTC, normally without an offset.
 * @returns The stamp; `undefined` when neither can be read.
 *
 * @example
 * ```ts
 * deriveStamp('2020-06-19T10:12:00', '2020-06-19T04:12:00')?.iso; // '2020-06-19T10:12:00+06:00'
 * ```
 */
export function deriveStamp(local: string | undefined, universal: string | undefined): Stamp | undefined {
  const localDate = readIsoDate(local ?? '');
  const universalDate = readIsoDate(universal ?? '');
  if (universalDate === undefined || localDate?.offset !== undefined) return localDate && toStamp(localDate);
  const offset = localDate && offsetBetween(localDate, universalDate);
  if (localDate === undefined || offset === undefined) return toStamp(inUtc(universalDate));
  return toStamp({ ...localDate, offset });
}

function offsetBetween(local: PrintedDate, universal: PrintedDate): Offset | undefined {
  if (!hasTime(local) || !hasTime(universal)) return undefined;
  const universalMs = epochMs(universal.parts) - (universal.offset?.minutes ?? 0) * 60_000;
  const minutes = (epochMs(local.parts) - universalMs) / 60_000;
  const isCivil = minutes % offsetStepMinutes === 0 && Math.abs(minutes) <= maxOffsetMinutes;
  return isCivil ? createOffset(minutes, 'derived') : undefined;
}

function inUtc(date: PrintedDate): PrintedDate {
  return date.offset === undefined && hasTime(date) ? { ...date, offset: utcOffset } : date;
}

function hasTime(date: PrintedDate): boolean {
  return date.parts.length > 3;
}
