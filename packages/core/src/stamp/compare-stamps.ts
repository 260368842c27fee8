import { InvalidStampError } from '../errors/invalid-stamp-error.ts';
import { epochEndMs, epochMs } from './date-parts.ts';
import { readIsoDate } from './read-iso-date.ts';
import type { Stamp } from './stamp.ts';

/**
 * How two stamps lie in time: `before` and `after` are certain, `same` means that both cover the same span of time,
 * `overlaps` that they are not precise enough to tell.
 */
export type StampRelation = 'before' | 'after' | 'same' | 'overlaps';

/** The offsets in use on Earth, in minutes; a stamp without an offset may have any of them. */
const minOffsetMinutes = -12 * 60;
const maxOffsetMinutes = 14 * 60;

/**
 * Compares two stamps without pretending to know more than they say. A stamp covers a span of time: `2020-06` the
 * whole month, `10:12` the whole minute; where the offset is unknown, the span is as wide as all offsets from −12:00
 * to +14:00 make it.
 *
 * @returns How `a` lies to `b`.
 * @throws {InvalidStampError} When `iso` of a stamp is no ISO 8601 date, which no stamp made by this package has.
 *
 * @example
 * ```ts
 * const day = { iso: '2020-06-19', precision: 'day', zone: 'unknown', raw: '2020-06-19' } as const;
 * const month = { iso: '2020-06', precision: 'month', zone: 'unknown', raw: '2020-06' } as const;
 * compareStamps(day, month); // 'overlaps'
 * ```
 */
export function compareStamps(a: Stamp, b: Stamp): StampRelation {
  const left = spanOf(a);
  const right = spanOf(b);
  if (left.endMs <= right.startMs) return 'before';
  if (left.startMs >= right.endMs) return 'after';
  return left.startMs === right.startMs && left.endMs === right.endMs ? 'same' : 'overlaps';
}

/** The moments a stamp may stand for, in milliseconds since 1970; the end is not part of it. */
interface Span {
  readonly startMs: number;
  readonly endMs: number;
}

function spanOf({ iso }: Stamp): Span {
  const date = readIsoDate(iso);
  if (date === undefined) throw new InvalidStampError(iso);
  const earliestOffset = date.offset?.minutes ?? maxOffsetMinutes;
  const latestOffset = date.offset?.minutes ?? minOffsetMinutes;
  return {
    startMs: epochMs(date.parts) - earliestOffset * 60_000,
    endMs: epochEndMs(date.parts) - latestOffset * 60_000,
  };
}
