import type { Article, ArticleRef } from '@broadsheet/core/model';
import type { Diagnostic } from './extraction.ts';

/** Format of a feed. */
export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json';

/** A feed with its items as articles, or as pointers to them where the feed only teases. */
export interface Feed {
  /** Format that the feed was read as. */
  readonly format: FeedFormat;
  /** Title of the feed, plain text. */
  readonly title?: string;
  /** Address the feed was read from, absolute. */
  readonly url?: string;
  /** Page that the feed belongs to, absolute. */
  readonly homePageUrl?: string;
  /**
   * Page of the feed with older items, absolute: where it names one (RFC 5005), or numbers its pages as WordPress does,
   * which does not say whether there is a further one.
   */
  readonly nextUrl?: string;
  /** What the feed says of itself, plain text. */
  readonly description?: string;
  /** Language of the feed as it states it. */
  readonly inLanguage?: string;
  /** The items in the order of the feed. An {@link ArticleRef} has the property `type`, an article has not. */
  readonly items: readonly (Article | ArticleRef)[];
  /** What was found wrong with the feed or its items; pointers begin with `/items/<number>`. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Whether an item of a feed is only a pointer to its article. */
export function isArticleRef(item: Article | ArticleRef): item is ArticleRef {
  return 'type' in item;
}
