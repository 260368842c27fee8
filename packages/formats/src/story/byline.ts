import type { Article, ContributorRole } from '@broadsheet/core/model';

const writers: readonly ContributorRole[] = ['author', 'reporter', 'contributor'];

/** The byline as printed, else the names of those who wrote the story, else nothing. */
export function bylineOf(article: Article): string {
  const names = article.contributors.filter(({ role }) => writers.includes(role)).map(({ name }) => name);
  return article.bylineText ?? names.join(', ');
}
