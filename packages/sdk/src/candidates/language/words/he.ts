import type { LanguageWords } from '../language-words.ts';

/** Words of Hebrew. Months carry the prefix "in" (ב) in dates. */
export const he: LanguageWords = {
  months: 'בינואר,ינואר|בפברואר,פברואר|במרץ,מרץ,במרס|באפריל,אפריל|במאי,מאי|ביוני,יוני|ביולי,יולי|באוגוסט,אוגוסט|בספטמבר,ספטמבר|באוקטובר,אוקטובר|בנובמבר,נובמבר|בדצמבר,דצמבר',
  dateWords: 'בשעה',
  published: 'פורסם',
  modified: 'עודכן',
  by: 'מאת',
  organisations: 'מערכת|חדשות',
  photo: 'צילום*|תמונה:',
  courtesy: 'באדיבות',
  related: 'קראו גם|קראו עוד',
  advertisement: 'פרסומת',
};
