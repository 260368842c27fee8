import { type DateParts, epochMs, isPossible, precisionOf, withoutLeapSecond, writeParts } from './date-parts.ts';
import type { Offset } from './offset.ts';
import type { Stamp } from './stamp.ts';

/** A date as it was printed: its parts, and the offset where one stood beside a time of day. */
export interface PrintedDate {
  /** The parts that were printed, a possible date. */
  readonly parts: DateParts;
  /** The offset that was printed. */
  readonly offset?: Offset;
  /** The text they were read from. */
  readonly raw: string;
}

/** The date that was printed as `raw`; `undefined` when the calendar has no such date. */
export function createPrintedDate(raw: string, printedParts: DateParts, offset?: Offset): PrintedDate | undefined {
  const parts = withoutLeapSecond(printedParts);
  if (!isPossible(parts)) return undefined;
  return offset === undefined ? { parts, raw } : { parts, offset, raw };
}

/** The stamp of a printed date; `undefined` when its moment lies outside the years that ISO 8601 writes with four digits. */
export function toStamp({ parts, offset, raw }: PrintedDate): Stamp | undefined {
  const iso = writeParts(parts);
  const precision = precisionOf(parts);
  if (offset === undefined) return { iso, precision, zone: 'unknown', raw };
  const instant = new Date(epochMs(parts) - offset.minutes * 60_000).toISOString();
  if (!/^\d/.test(instant)) return undefined;
  return { iso: iso + offset.iso, instant, precision, zone: offset.zone, raw };
}
