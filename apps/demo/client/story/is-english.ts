import type { Article } from '@broadsheet/core/model';
import { languageOf } from './language-of.ts';

/** Whether the words of this page, which are English, go with those of the story. */
export function isEnglish(article: Article): boolean {
  return /^en(?:-|$)/i.test(languageOf(article) ?? 'en');
}
