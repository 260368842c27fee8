import type { ColumnType } from 'kysely';

/** What must not be kept. */
export interface TakedownsTable {
  /** Whether `value` is a publisher's site or folded name, or an alias of one article. */
  readonly kind: 'publisher' | 'article';
  readonly value: string;
  /** Why, in the words of whoever asked. */
  readonly reason: string;
  readonly made_at: ColumnType<Date, never, never>;
}
