import type { ColumnType } from 'kysely';

/** Holds a row while no worker takes any task. */
export interface PausesTable {
  readonly since: ColumnType<Date, never, never>;
}
