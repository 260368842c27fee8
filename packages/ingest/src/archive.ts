import type { Article } from '@broadsheet/core/model';
import type { Extraction } from '@broadsheet/sdk';
import type { ExportOptions, ImportOptions, ImportResult } from './exchange/exchange-options.ts';
import type { ArticleFilter, PageOptions } from './reading/article-filter.ts';
import type { ArticleItem, ArticlePage } from './reading/article-item.ts';
import type { ArticleVersion } from './reading/article-version.ts';
import type { TableStorage } from './reading/read-storage.ts';
import type { SaveResult } from './saving/save-result.ts';
import type { SearchOptions, SearchPage } from './search/search-page.ts';
import type { Takedown } from './takedowns/takedown.ts';
import type { Work } from './work/work.ts';

/** Articles that are kept, with their history. */
export interface Archive extends Work {
  /**
   * Keeps an article, or what `extract` of a client gave. One article is one row, whatever form and address it comes by;
   * its words changing makes a version. All of it is one transaction.
   *
   * @throws {ArticleValidationError} when it is no valid article.
   */
  readonly save: (article: Article | Extraction) => Promise<SaveResult>;
  /**
   * Reads an article by any of its addresses, or by its identifier where it has none; `undefined` where it is not in the
   * archive.
   */
  readonly get: (url: string) => Promise<Article | undefined>;
  /** Reads every version of an article, the first one first; none where it is not in the archive. */
  readonly history: (url: string) => Promise<readonly ArticleVersion[]>;
  /** Lists the other articles that tell the same text, of whatever publisher, the oldest first. */
  readonly copies: (url: string) => Promise<readonly ArticleItem[]>;
  /**
   * Lists articles, the newest first.
   *
   * @throws {InputError} when an option cannot be used.
   */
  readonly list: (options?: ArticleFilter & PageOptions) => Promise<ArticlePage>;
  /**
   * Searches the latest versions by their words. All words must be there, in any form that the article's language gives
   * them; `"words in quotation marks"` stand side by side, `or` is either, `-word` must not be there.
   *
   * @throws {InputError} when an option cannot be used.
   */
  readonly search: (query: string, options?: SearchOptions) => Promise<SearchPage>;
  /**
   * Deletes articles with their history and sees to it that they are not saved again, whatever brings them. Returns how
   * many were deleted.
   */
  readonly takeDown: (takedown: Takedown) => Promise<number>;
  /**
   * Deletes articles with their history, such as those that are older than they may be kept: `{ until: '2020-01-01' }`.
   * Returns how many. They come back when they are saved again; see {@link Archive.takeDown}.
   *
   * @throws {InputError} when nothing says which articles are meant.
   */
  readonly forget: (filter: ArticleFilter) => Promise<number>;
  /**
   * Writes articles in the order in which they came, as pieces of a file. Memory stays flat however many they are.
   *
   * @example
   * ```ts
   * await pipeline(archive.export({ publisher: 'courant.example' }), createWriteStream('courant.jsonl'));
   * ```
   */
  readonly export: (options?: ExportOptions) => AsyncIterable<Uint8Array>;
  /**
   * Saves the articles of a file that {@link Archive.export} or another program wrote, and tells of each line what became
   * of it. A line that cannot be read is told of, and the next one is read.
   */
  readonly import: (
    chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
    options?: ImportOptions,
  ) => AsyncIterable<ImportResult>;
  /** Tells what each table takes of the disk, the largest first. */
  readonly storage: () => Promise<readonly TableStorage[]>;
  /** Waits for what runs and lets go of the database. */
  readonly close: () => Promise<void>;
}
