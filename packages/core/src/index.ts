/**
 * What an article is, and how values from outside become one.
 *
 * @module main
 */

export * from './model.ts';
export { type ArticleParseResult, parseArticle, safeParseArticle } from './validate/parse-article.ts';
