import type { Article, ArticleRef } from '@broadsheet/core/model';
import type { SourceTools } from '../source.ts';

/** What of a source is wanted, checked and in neutral terms. */
export interface ListRequest {
  /** First moment of publication. */
  readonly since: Date | undefined;
  /** End of the moments of publication, exclusive. */
  readonly until: Date | undefined;
  /** First moment of the last change. */
  readonly modifiedSince: Date | undefined;
  /** Largest number of items, at least 1; a source may use it to ask for less, and may list more; `Infinity` for all. */
  readonly limit: number;
  /** Words to search for. */
  readonly search: string | undefined;
  /** Ends the requests. */
  readonly signal: AbortSignal | undefined;
}

/** A source that is open: what it remembers of the site, such as where its interface is, lasts as long as it. */
export interface OpenSource {
  /** Lists what is wanted and may list more: dates and number are checked once more for all sources alike. */
  readonly list: (request: ListRequest) => AsyncIterable<Article | ArticleRef>;
  /** Gets one article by address, identifier or slug. */
  readonly get: (reference: string, signal: AbortSignal | undefined) => Promise<Article>;
}

/** A kind of source that lists articles: what its folder exports. */
export interface SourceDefinition<Options extends object> {
  /** Name of the kind, that of its folder. */
  readonly name: string;
  /** Opens the source at an address; nothing is fetched yet. */
  readonly open: (url: string, options: Partial<Options>, tools: SourceTools) => OpenSource;
}
