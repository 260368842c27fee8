import type { ColumnType } from 'kysely';

/** A `timestamptz`: read as a date, written as a date or as ISO 8601 with an offset. */
export type Moment = ColumnType<Date, Date | string, Date | string>;
