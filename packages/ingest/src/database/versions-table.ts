import type { ArticleChange } from '@broadsheet/core/model';
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
  readonly changes: ColumnType<readonly ArticleChange[], string, string>;
  /** Whether the words changed and the date of modification does not say so. */
  readonly is_silent: boolean;
  /** The form in which it came. */
  readonly form: string;
  /** When its words were first seen. */
  readonly first_seen_at: Moment;
  /** When it was last seen with anything new. */
  readonly seen_at: Moment;
}
