import type { ColumnType } from 'kysely';
import type { Moment } from './moment.ts';

/** Every version of every article, with what it changed. */
export interface VersionsTable {
  readonly article_id: number;
  /** From 1. */
  readonly number: number;
  /** The version as JSON text; null for the latest one, which `articles` holds. */
  readonly article: ColumnType<unknown, string | null, string | null>;
  /** What core's `diffArticles` finds between the version before and this one, as JSON text. */
  readonly changes: ColumnType<unknown, string, string>;
  /** Whether the words changed and the date of modification does not say so. */
  readonly is_silent: boolean;
  /** When the version was first seen. */
  readonly seen_at: Moment;
}
