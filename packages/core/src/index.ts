export * from './model.ts';
export { type ArticleParseResult, parseArticle, safeParseArticle } from './validate/parse-article.ts';
