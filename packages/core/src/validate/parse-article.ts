import type { Article } from '../article/article.ts';
import { SCHEMA_VERSION } from '../article/schema-version.ts';
import { ArticleValidationError } from '../errors/article-validation-error.ts';
import { NewerSchemaVersionError } from '../errors/newer-schema-version-error.ts';
import { articleSchema } from '../schema/article-schema.ts';
import { describeIssue } from './describe-issue.ts';
import { findExcess } from './find-excess.ts';
import { newerVersionOf, upgradeArticle } from './upgrade-article.ts';

/** What {@link safeParseArticle} returns: the article, or why there is none. */
export type ArticleParseResult =
  | { readonly success: true; readonly article: Article }
  | { readonly success: false; readonly error: ArticleValidationError };

/**
 * Reads an article that comes from outside: from a file, a database, another program. An article of an older version
 * is upgraded. The result is a new value, frozen all the way down.
 *
 * @param input - Anything, usually what `JSON.parse` gave.
 * @throws {ArticleValidationError} When the input is no article; `issues` says where, what was expected and what stands there.
 * @throws {NewerSchemaVersionError} When a newer version of Broadsheet made the article; it is an `ArticleValidationError` too.
 *
 * @example
 * ```ts
 * const article = parseArticle(JSON.parse(text));
 * console.log(article.headline);
 * ```
 */
export function parseArticle(input: unknown): Article {
  const result = safeParseArticle(input);
  if (result.success) return result.article;
  throw result.error;
}

/**
 * Like {@link parseArticle}, but returns the error instead of throwing it.
 *
 * @param input - Anything, usually what `JSON.parse` gave.
 *
 * @example
 * ```ts
 * const result = safeParseArticle(input);
 * if (!result.success) for (const issue of result.error.issues) console.warn(issue.message);
 * ```
 */
export function safeParseArticle(input: unknown): ArticleParseResult {
  const excess = findExcess(input);
  if (excess !== undefined) return { success: false, error: new ArticleValidationError([excess]) };
  const newerVersion = newerVersionOf(input);
  if (newerVersion !== undefined) {
    return { success: false, error: new NewerSchemaVersionError(newerVersion, SCHEMA_VERSION) };
  }
  const current = upgradeArticle(input);
  const result = articleSchema.safeParse(current);
  if (result.success) return { success: true, article: result.data };
  const issues = result.error.issues.flatMap((issue) => describeIssue(issue, current));
  return { success: false, error: new ArticleValidationError(issues, { cause: result.error }) };
}
