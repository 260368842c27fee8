import type { ArticleValidationIssue } from '../errors/article-validation-error.ts';

/** An issue with its message. */
export function createIssue(path: string, expected: string, got: string): ArticleValidationIssue {
  const where = path === '' ? 'the article' : path;
  return { path, expected, got, message: `${where}: expected ${expected}, got ${got}` };
}
