import type { ArticleItem } from '../reading/article-item.ts';
import type { ArticleFilter, PageOptions } from '../reading/article-filter.ts';

/** Options of a search. */
export interface SearchOptions extends ArticleFilter, PageOptions {
  /**
   * `relevance`: the best of the 500 newest that match, first; `newest`: all that match, by date. Default `relevance`.
   */
  readonly order?: 'relevance' | 'newest';
}

/** A run of text; the runs of a text one after the other are the text. */
export interface TextSpan {
  /** The words, as plain text. */
  readonly text: string;
  /** Whether the query found them. */
  readonly isMatch: boolean;
}

/** An article that a search found. */
export interface SearchHit extends ArticleItem {
  /** How well it fits, above 0; for comparison within one search. */
  readonly score: number;
  /** Its headline, with what was found in it. */
  readonly headline: readonly TextSpan[];
  /** The words around what was found in its body; its beginning, where nothing was found there. */
  readonly passage: readonly TextSpan[];
}

/** A part of the result of a search. */
export interface SearchPage {
  /** What was found. */
  readonly hits: readonly SearchHit[];
  /** What to pass as `after` for the next part; absent at the end. */
  readonly next?: string;
}
