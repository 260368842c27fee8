/** The finest part of a date that its source printed. */
export type StampPrecision = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'millisecond';

/**
 * How the offset from UTC is known: `utc` and `offset` were printed (`Z`, `+06:00`), `abbreviation` was printed as
 * letters (`EST`), `derived` follows from another value of the same source (WordPress `date` beside `date_gmt`);
 * `unknown` means that no offset is known and none is assumed.
 */
export type StampZone = 'utc' | 'offset' | 'abbreviation' | 'derived' | 'unknown';

/**
 * A moment as a publisher printed it: the offset is kept, a missing part is never invented, and the machine's own
 * time zone is never read.
 *
 * @example
 * ```ts
 * const stamp: Stamp = {
 *   iso: '2020-06-19T10:12:00+06:00',
 *   instant: '2020-06-19T04:12:00.000Z',
 *   precision: 'second',
 *   zone: 'offset',
 *   raw: 'Fri, 19 Jun 2020 10:12:00 +0600',
 * };
 * ```
 */
export interface Stamp {
  /**
   * ISO 8601, extended form, with exactly the parts that were printed: `2020`, `2020-06`, `2020-06-19`,
   * `2020-06-19T10:12`, `2020-06-19T10:12:00+06:00`. The offset is `Z` where the source says UTC in whatever words
   * (`Z`, `GMT`), else in figures. No offset stands here when none is known.
   */
  readonly iso: string;
  /**
   * The same moment in UTC, `2020-06-19T04:12:00.000Z`: the first one that the stamp covers, when it is not precise
   * to the millisecond. Present exactly where a time of day and an offset are known.
   */
  readonly instant?: string;
  /** The finest part that was printed. */
  readonly precision: StampPrecision;
  /** How the offset is known. */
  readonly zone: StampZone;
  /** The text the stamp was read from, without white space around it. */
  readonly raw: string;
}
