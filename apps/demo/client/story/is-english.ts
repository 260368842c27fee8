import type { Article } from '@broadsheet/core/model';

/** Whether the words of this page, which are English, go with those of the story. */
export function isEnglish({ inLanguage = 'en' }: Pick<Article, 'inLanguage'>): boolean {
  return /^en(?:-|$)/i.test(inLanguage);
}
