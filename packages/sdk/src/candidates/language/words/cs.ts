import type { LanguageWords } from '../language-words.ts';

/** Words of Czech. */
export const cs: LanguageWords = {
  months: 'ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince',
  dateWords: 'v|ve',
  published: 'publikováno|zveřejněno|vydáno',
  modified: 'aktualizováno|aktualizace',
  by: 'autorka|autoři',
  and: 'a',
  occupations: 'novinář*|zpravodaj*',
  organisations: 'redakce|zprávy',
  source: 'zdroj*:',
  archive: 'ilustrační *',
  related: 'čtěte také|čtěte též|čtěte více|čtěte:|přečtěte si*:|související*|viz také',
  advertisement: 'inzerce',
  correction: 'oprava:',
};
