import type { ArticleInput } from './article-input.ts';
import { extractCandidates } from './extract-candidates.ts';
import type { ExtractOptions } from './extract-options.ts';
import type { Extraction } from './extraction.ts';
import { readSource } from './sources/read-source.ts';

/**
 * Turns one source of an article into an article, with the account of how it was made. Synchronous and pure: no
 * network, no clock, the same input always gives the same result.
 *
 * @param input - A page, a plain text, a feed item or a CMS record.
 * @param options - Limits, whether only articles are read, when the source was fetched, and rules for publishers you know.
 * @returns The article with evidence, what was removed, diagnostics and coverage.
 * @throws {InputError} when the input is of no known kind, or a property of it has the wrong type.
 * @throws {NotAnArticleError} when the source can be read but is no article.
 *
 * @example
 * ```ts
 * const { article } = extractArticle({ html, url: 'https://courier.example/2026/harbour-tram' });
 * article.headline; // 'Harbour tram to run by spring'
 * ```
 */
export function extractArticle(input: ArticleInput, options: ExtractOptions = {}): Extraction {
  return extractCandidates((settings) => readSource(input, settings), options);
}
