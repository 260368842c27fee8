import type { ColumnType, Generated } from 'kysely';
import type { Moment } from './moment.ts';

/** The latest version of each article, one row an article. */
export interface ArticlesTable {
  /** Number of the row, in the order of their coming. */
  readonly id: Generated<number>;
  /** The validated article as JSON text. */
  readonly article: ColumnType<unknown, string, string>;
  /** Number of the latest version, from 1. */
  readonly version: number;
  /** The smallest `id` among the articles that tell the same text, of whatever publisher. */
  readonly cluster_id: number;
  /** Host of the article without `www.`; empty for one without an address. */
  readonly site: string;
  /** Name of the publisher, folded for comparison; empty when the article does not say. */
  readonly publisher: string;
  /** Names of the sections, folded. */
  readonly sections: readonly string[];
  /** Names of the contributors, folded. */
  readonly authors: readonly string[];
  /** BCP 47 tag in lower case; empty when the article does not say. */
  readonly language: string;
  /** Configuration of full-text search that `search` was made with, such as `english`. */
  readonly search_config: string;
  /** The words of the article: A headline, B standfirst and kicker, C people and tags, D body. */
  readonly search: ColumnType<string, string, string>;
  /** When the article was published; when it was first seen, where it does not say. */
  readonly dated_at: Moment;
  /** The form in which the latest version came, such as `page` or `guid+wordpress`. */
  readonly form: string;
  /** When the latest version was last seen with anything new. */
  readonly seen_at: Moment;
}
