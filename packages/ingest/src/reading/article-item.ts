import type { Article } from '@broadsheet/core/model';

/** An article in a list. */
export interface ArticleItem {
  /** The article, in its latest version. */
  readonly article: Article;
  /** Number of that version, from 1. */
  readonly version: number;
}

/** A part of a list. */
export interface ArticlePage {
  /** Its articles. */
  readonly items: readonly ArticleItem[];
  /** What to pass as `after` for the next part; absent at the end. */
  readonly next?: string;
}
