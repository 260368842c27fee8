import type { Article, ArticleRef } from '@broadsheet/core/model';
import type { ArticleInput } from './article-input.ts';
import type { Candidates } from './candidates/candidates.ts';
import type { RequestOptions } from './client-options.ts';
import type { ExtractSettings } from './extract-options.ts';
import type { Extraction } from './extraction.ts';
import type { Feed } from './feed.ts';

/** A place that lists articles, such as a feed, a sitemap or the API of a CMS. */
export interface Source {
  /** Kind of the source: `feed`, `wordpress`, … */
  readonly name: string;
  /** Address it was made for, absolute. */
  readonly url: string;
  /**
   * Lists what the source has, in its own order, most often the newest first. Pages are fetched as the list is read.
   *
   * @returns Articles where the source carries their text, references where it only points at them.
   * @throws {FetchError} while the list is read, when an answer cannot be fetched.
   * @throws {SourceError} while the list is read, when there is no such source or its answer cannot be read.
   * @throws {InputError} while the list is read, when an option cannot be used.
   */
  readonly list: (options?: ListOptions) => AsyncIterable<Article | ArticleRef>;
  /**
   * Gets one article.
   *
   * @param reference - Its address, its identifier at the source, or its short name in addresses (slug).
   * @throws {FetchError} when an answer cannot be fetched.
   * @throws {SourceError} when the source has no such article, or its answer cannot be read.
   * @throws {NotAnArticleError} when what is there is no article.
   */
  readonly get: (reference: string | number, options?: GetOptions) => Promise<Article>;
}

/** With what a source fetches and reads. */
export interface SourceOptions {
  /** The client to fetch and read with. Default: a client of its own, as `createClient()` makes it. */
  readonly client?: { readonly sourceTools: SourceTools };
}

/** Options of {@link Source.get}. */
export interface GetOptions extends RequestOptions, SourceOptions {}

/** Which articles a source lists. */
export interface ListFilter {
  /** Only what was published at this moment or later. What has no date is listed. */
  readonly since?: Date | string;
  /** Only what was published before this moment. What has no date is listed. */
  readonly until?: Date | string;
  /** Only what was changed at this moment or later, or published since: to keep a copy up to date. */
  readonly modifiedSince?: Date | string;
  /** Largest number of items listed. No limit by default. */
  readonly limit?: number;
  /** Words to search for, in the way of the source; a sitemap cannot be searched. */
  readonly search?: string;
}

/** Options of {@link Source.list}. */
export interface ListOptions extends ListFilter, GetOptions {}

/** A document as a source gets it. */
export interface SourceDocument {
  /** Address it finally came from, after redirects. */
  readonly url: string;
  /** Its text, decoded. */
  readonly text: string;
  /** Headers of the answer. */
  readonly headers: Headers;
  /** When the answer arrived. */
  readonly retrievedAt: Date;
}

/** What a client lends to sources: they know neither the network nor how articles are assembled. */
export interface SourceTools {
  /** Fetches a document under the client's limits. */
  readonly fetchDocument: (url: string, options?: RequestOptions) => Promise<SourceDocument>;
  /**
   * Fetches a text in UTF-8, for those too large to be held, and gives it piece by piece. A gzip file is decompressed;
   * `maxBytes` is counted after that.
   */
  readonly streamText: (url: string, options: RequestOptions & { readonly maxBytes: number }) => AsyncIterable<string>;
  /** Fetches the article at an address. */
  readonly fetchArticle: (url: string, options?: RequestOptions) => Promise<Article>;
  /** Makes an article of a record of a kind that `extractArticle` knows, under the client's options. */
  readonly extract: (input: ArticleInput, retrievedAt: Date) => Extraction;
  /** Makes an article of what a source reads itself, under the client's options. */
  readonly assemble: (read: (settings: ExtractSettings) => Candidates, retrievedAt: Date) => Extraction;
  /** Reads a feed, under the client's options. */
  readonly parseFeed: (document: SourceDocument) => Feed;
}
