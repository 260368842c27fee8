import type { CachedAnswer } from '@broadsheet/sdk';
import type { ColumnType, Generated } from 'kysely';
import type { Moment } from './moment.ts';

/** What is known of an address that is fetched again and again. */
export interface FetchStatesTable {
  readonly url: string;
  /** Validators of HTTP from the last whole answer. */
  readonly etag: string | null;
  readonly last_modified: string | null;
  /** When it was last asked, and when its content was last another than before. */
  readonly checked_at: Moment | null;
  readonly changed_at: Moment | null;
  /** When it is to be asked next, and the pause that led there. */
  readonly next_due_at: Moment | null;
  readonly interval_seconds: number | null;
  /** Failures in a row. */
  readonly failures: Generated<number>;
  /** Hash of the content last seen, which tells whether it changed. */
  readonly content_hash: string | null;
  /** The last whole answer without its body, and its body. */
  readonly answer: ColumnType<Omit<CachedAnswer, 'body'> | null, string | null, string | null>;
  readonly body: Uint8Array | null;
}
