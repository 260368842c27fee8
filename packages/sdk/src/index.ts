/**
 * Getting articles: from pages, feeds, CMS records and texts.
 *
 * @module main
 */

export type {
  ArticleInput,
  FeedItemInput,
  GhostInput,
  HtmlInput,
  JsonLdInput,
  TextInput,
  WordPressInput,
} from './article-input.ts';
export type { ArticleItem, ArticleItems, ArticleResult, ArticlesOptions, BatchProgress } from './article-result.ts';
export type { CachedAnswer, CacheStore } from './cache-store.ts';
export { conflicts, type Conflict } from './article/conflicts.ts';
export { explain } from './article/explain.ts';
export { restore } from './article/restore.ts';
export type { Client } from './client.ts';
export type {
  ArticleState,
  CallState,
  ClientHooks,
  ErrorState,
  Hook,
  HookedCall,
  HookedRequest,
  RequestState,
  ResponseState,
  RetryState,
} from './client-hooks.ts';
export type { ClientOptions, Fetch, FetchLimitName, FetchLimits, RequestOptions } from './client-options.ts';
export { createClient } from './create-client.ts';
export type { Discovery, Found, FoundApi, FoundBy, FoundFeed, FoundSitemap } from './discovery.ts';
export { canonicaliseUrl } from './candidates/canonicalise-url.ts';
export { extractionRules, isRuleName, type ExtractionRule, type RuleName } from './candidates/extraction-rules.ts';
export { ExtractionError, type ExceededExtractionLimit, type ExtractionErrorKind } from './errors/extraction-error.ts';
export { FeedError } from './errors/feed-error.ts';
export {
  FetchError,
  type ExceededLimit,
  type FetchErrorDetails,
  type FetchErrorKind,
  type FetchPhase,
} from './errors/fetch-error.ts';
export { HookError } from './errors/hook-error.ts';
export { InputError } from './errors/input-error.ts';
export { NotAnArticleError, type NotAnArticleKind } from './errors/not-an-article-error.ts';
export { SourceError, type SourceErrorKind } from './errors/source-error.ts';
export { createMemoryCache, type MemoryCacheOptions } from './input/cache/create-memory-cache.ts';
export { extractArticle } from './extract-article.ts';
export type { ExtractOptions } from './extract-options.ts';
export {
  diagnosticCodes,
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticSeverity,
  type Evidence,
  type EvidenceClaim,
  type Extraction,
  type Place,
  removalReasons,
  type RemovalReason,
  type Removed,
} from './extraction.ts';
export { isArticleRef, type Feed, type FeedFormat } from './feed.ts';
export { parseFeed, type ParseFeedOptions } from './parse-feed.ts';
export type {
  BlockRule,
  FieldRule,
  PublisherField,
  PublisherLabel,
  PublisherRules,
  PublisherTemplate,
  TextTransform,
} from './publisher-rules.ts';
export type { SourceMaker } from './create-source-maker.ts';
export type {
  GetOptions,
  ListFilter,
  ListOptions,
  Source,
  SourceDocument,
  SourceOptions,
  SourceTools,
} from './source.ts';
export * from './sources.ts';
export type { FeedOptions } from './sources/feed/feed-source.ts';
export type { GhostOptions } from './sources/ghost/ghost-options.ts';
export type { SitemapOptions } from './sources/sitemap/sitemap-source.ts';
export type { WordPressOptions } from './sources/wordpress/wordpress-options.ts';
