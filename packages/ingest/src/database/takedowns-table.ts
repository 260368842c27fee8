import type { ColumnType } from 'kysely';

/** What must not be kept. */
export interface TakedownsTable {
  /** What `value` names: all of a site, or one article by an alias. */
  readonly kind: 'site' | 'alias';
  readonly value: string;
  /** Why, in the words of whoever asked. */
  readonly reason: string;
  readonly made_at: ColumnType<Date, never, never>;
}
