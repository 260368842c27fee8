import { assembleArticle } from './article/assemble-article.ts';
import type { Candidates } from './candidates/candidates.ts';
import { NotAnArticleError } from './errors/not-an-article-error.ts';
import { defaultExtractLimits, type ExtractOptions, type ExtractSettings } from './extract-options.ts';
import type { Extraction } from './extraction.ts';
import { createPublisherFinder } from './publishers/create-publisher-finder.ts';

/**
 * Turns what a source reads into an article, with the account of how it was made.
 *
 * @param read - Reads the source.
 * @param options - Options of the extraction.
 * @throws {NotAnArticleError} when the source can be read but is no article.
 */
export function extractCandidates(
  read: (settings: ExtractSettings) => Candidates,
  options: ExtractOptions,
): Extraction {
  const { retrievedAt, publishers, withoutRules = [], requireArticle = true, ...limits } = options;
  const publisherOf = createPublisherFinder(publishers);
  const without: ReadonlySet<string> = new Set(withoutRules);
  const candidates = read({ ...defaultExtractLimits, ...limits, retrievedAt, without, publisherOf });
  const { otherKind, url } = candidates;
  if (otherKind !== undefined && requireArticle) throw new NotAnArticleError(otherKind, url);
  const claims = candidates.claims.filter(({ rule }) => !without.has(rule));
  return assembleArticle({ ...candidates, claims }, retrievedAt === undefined ? {} : { retrievedAt });
}
