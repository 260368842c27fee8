import type { Article, ArticleChange } from '@broadsheet/core/model';

/** An article as it was seen once. */
export interface Observation {
  /** The article. */
  readonly article: Article;
  /** The form it came in, see `formOf`. */
  readonly form: string;
  /** When it was seen. */
  readonly seenAt: Date;
}

/** An edition of an article's words, with the best observation of it. */
export interface Version extends Observation {
  /** When its words were first seen. */
  readonly firstSeenAt: Date;
  /** What it changed in the version before; empty for the first. */
  readonly changes: readonly ArticleChange[];
}
