import type { ColumnType, Generated } from 'kysely';
import type { Moment } from './moment.ts';

/** What is watched. */
export interface SourcesTable {
  /** Address of the feed, sitemap or site. */
  readonly url: string;
  /** What stands at the address. */
  readonly kind: 'feed' | 'sitemap' | 'wordpress' | 'ghost';
  /** Shortest pause between two looks, in seconds, as asked for. */
  readonly every_seconds: number;
  /** Since when nobody looks; null while it is watched. */
  readonly paused_at: Moment | null;
  readonly added_at: ColumnType<Date, never, never>;
  /** Options of the kind, as JSON. */
  readonly options: Generated<unknown>;
}
