import type { Article, ArticleRef } from '@broadsheet/core/model';
import type { RequestOptions } from './client-options.ts';
import type { Feed } from './feed.ts';
import type { ListFilter, Source } from './source.ts';

/** What {@link Client.articles} reads: addresses, or articles and references that are known already. */
export type ArticleItem = string | URL | Article | ArticleRef;

/** Where {@link Client.articles} takes its items from; a list may be endless. */
export type ArticleItems = Source | Feed | Iterable<ArticleItem> | AsyncIterable<ArticleItem>;

/** Options of {@link Client.articles}. Those of {@link ListFilter} are for a source, and leave other lists as they are. */
export interface ArticlesOptions extends ListFilter, RequestOptions {
  /**
   * Whether a reference that teases its article is followed to its page. Default `false`: what the teaser says becomes
   * an article with `representationType: 'partial'`. References without any text, such as those of sitemaps, are
   * followed in any case.
   */
  readonly fullText?: boolean;
  /** Articles that are worked on at a time. Default 8. */
  readonly concurrency?: number;
  /** Articles of one host that are fetched at a time. Default 2. */
  readonly concurrencyPerHost?: number;
  /** Told after each article how far the batch has come. An error in it ends the batch. */
  readonly onProgress?: (progress: BatchProgress) => void;
}

/** How far a batch has come. */
export interface BatchProgress {
  /** Articles that were got. */
  readonly done: number;
  /** Items of which no article could be got. */
  readonly failed: number;
  /** Items that are worked on. */
  readonly running: number;
  /** Items that nobody works on yet: all of them where the list says how long it is, else those that were taken ahead. */
  readonly waiting: number;
  /** Items done with in a second, failed ones among them, over the last hundred. */
  readonly perSecond: number;
  /** Time until all is done at this rate, in milliseconds; `undefined` where the list does not say how long it is. */
  readonly remainingMs: number | undefined;
}

/** An article, or why there is none. */
export type ArticleResult =
  | {
      readonly ok: true;
      /** Address as given; absent where a source gave none. */
      readonly url: string | undefined;
      /** The article. */
      readonly article: Article;
    }
  | {
      readonly ok: false;
      /** Address as given; absent where a source gave none. */
      readonly url: string | undefined;
      /** What went wrong: a `FetchError`, a `NotAnArticleError` or an `InputError`. */
      readonly error: Error;
    };
