import type { LanguageWords } from '../language-words.ts';

/** Words of Hebrew. */
export const he: LanguageWords = {
  months: 'ינואר|פברואר|מרץ,מרס|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר',
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
