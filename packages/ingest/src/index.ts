/**
 * Keeping articles: an archive with history and search, and the work that fills it.
 *
 * @module main
 */

export type { Archive } from './archive.ts';
export { ArchiveInUseError } from './errors/archive-in-use-error.ts';
export { MigrationError } from './errors/migration-error.ts';
export type { ExportFormat, ExportOptions, ImportOptions, ImportResult } from './exchange/exchange-options.ts';
export { openArchive } from './open-archive.ts';
export type { OpenArchiveOptions } from './open-archive-options.ts';
export type { ArticleFilter, PageOptions } from './reading/article-filter.ts';
export type { ArticleItem, ArticlePage } from './reading/article-item.ts';
export type { ArticleVersion } from './reading/article-version.ts';
export type { TableStorage } from './reading/read-storage.ts';
export type { Kept, Refused, SaveResult } from './saving/save-result.ts';
export type { SearchHit, SearchOptions, SearchPage, TextSpan } from './search/search-page.ts';
export type { ArticleTakedown, PublisherTakedown, Takedown } from './takedowns/takedown.ts';
export type { Every } from './watch/read-every.ts';
export type { WatchedFeed, WatchOptions } from './watch/watching.ts';
export type { Enqueued, EnqueueOptions, WorkItems } from './work/enqueued.ts';
export type { FailedAddress, FailureFilter } from './work/list-failures.ts';
export type { RetryPolicy } from './work/retry-policy.ts';
export type { FailureCount, Progress, ProgressOptions } from './work/progress.ts';
export type { Work } from './work/work.ts';
export type { Worker, WorkOptions } from './work/worker.ts';
