import type { LanguageWords } from '../language-words.ts';

/** Words of Czech. */
export const cs: LanguageWords = {
  months: 'ledna|února|března|dubna|května|června|července|srpna|září|října||prosince',
  dateWords: 'v|ve',
  published: 'publikováno|vydáno',
  modified: 'aktualizováno|aktualizace',
  by: 'autorka|autoři',
  and: 'a',
  occupations: 'novinář*|zpravodaj*',
  organisations: 'zprávy',
  related: 'čtěte také|čtěte též|čtěte:|přečtěte si*:|související*',
  advertisement: 'inzerce',
  correction: 'oprava:',
};
