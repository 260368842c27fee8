import type { ColumnType, Generated } from 'kysely';
import type { Moment } from './moment.ts';

/** What could not be got, one row an address, with the last reason. */
export interface FailuresTable {
  readonly url: string;
  /** Code of the typed error: `FETCH_FAILED`, `NOT_AN_ARTICLE`, … */
  readonly code: string;
  /** Kind within the code: `timeout`, `paywall-stub`, …; empty where the error has none. */
  readonly kind: Generated<string>;
  /** The message of the error. */
  readonly message: string;
  /** The error's other facts, as JSON. */
  readonly details: Generated<unknown>;
  /** Attempts that failed so far. */
  readonly attempts: Generated<number>;
  readonly first_failed_at: ColumnType<Date, never, never>;
  readonly last_failed_at: ColumnType<Date, never, Date | string>;
  /** Since when it is left alone because it ended workers; null while it is not. */
  readonly quarantined_at: Moment | null;
}
