import type { Article } from '@broadsheet/core/model';
import type { RequestOptions } from './client-options.ts';
import type { Extraction } from './extraction.ts';
import type { Feed } from './feed.ts';

/** Gets articles from the web. */
export interface Client {
  /**
   * Fetches an address and gives its article. A page, a plain text, or a post of the WordPress REST API.
   *
   * @throws {FetchError} when the address cannot be fetched.
   * @throws {NotAnArticleError} when what is there is no article.
   * @throws {InputError} when `url` is no absolute web address.
   */
  readonly article: (url: string, options?: RequestOptions) => Promise<Article>;
  /** Like {@link Client.article}, with evidence, what was removed, diagnostics and coverage. */
  readonly extract: (url: string, options?: RequestOptions) => Promise<Extraction>;
  /**
   * Fetches a feed: RSS 0.9x to 2.0, RDF, Atom or JSON Feed.
   *
   * @throws {FetchError} when the address cannot be fetched.
   * @throws {FeedError} when what is there is no feed.
   * @throws {InputError} when `url` is no absolute web address.
   */
  readonly feed: (url: string, options?: RequestOptions) => Promise<Feed>;
}
