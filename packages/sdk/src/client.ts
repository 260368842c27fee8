import type { Article } from '@broadsheet/core/model';
import type { ArticleItems, ArticleResult, ArticlesOptions } from './article-result.ts';
import type { RequestOptions } from './client-options.ts';
import type { Discovery } from './discovery.ts';
import type { Extraction } from './extraction.ts';
import type { Feed } from './feed.ts';
import type { SourceTools } from './source.ts';

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
  /**
   * Gets many articles and gives each as soon as it is there, in whatever order they finish. One that cannot be got is a
   * result with its error. Items are taken from the list only as results are taken, so that lists of any length are
   * read in flat memory; who leaves the loop ends the requests.
   *
   * @param items - Addresses, a source, a feed, or any iterable of addresses, articles and references.
   * @throws {InputError} when `items` is no list, or an option cannot be used.
   * @throws what the list itself throws, after the results before it, and the reason of the signal.
   *
   * @example
   * ```ts
   * for await (const result of news.articles(sitemap('https://courant.example/sitemap.xml'), { since: '2026-05-01' })) {
   *   if (result.ok) save(result.article);
   * }
   * ```
   */
  readonly articles: (items: ArticleItems, options?: ArticlesOptions) => AsyncIterable<ArticleResult>;
  /**
   * Finds what a site offers to read its articles by: feeds, sitemaps, the interface of its CMS; and says how it knows.
   *
   * @param siteUrl - A page of the site, best its front page.
   * @throws {FetchError} when the page cannot be fetched.
   * @throws {InputError} when `siteUrl` is no absolute web address.
   */
  readonly discover: (siteUrl: string, options?: RequestOptions) => Promise<Discovery>;
  /** What this client lends to sources, see {@link Source}. */
  readonly sourceTools: SourceTools;
}
