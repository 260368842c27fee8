import type { LanguageWords } from '../language-words.ts';

/** Words of Czech. */
export const cs: LanguageWords = {
  months: 'ledna|února|března|dubna|května|června|července|srpna|září|října||prosince',
  dateWords: 'v|ve',
  published: 'publikováno|publikované|vydáno|zveřejněno|zverejnené|uverejnené|vytvořeno',
  modified: 'aktualizováno|aktualizované|aktualizace|aktualizácia|upraveno|upravené|změněno',
  by: 'autorka|autoři',
  and: 'a',
  occupations: 'novinář*|zpravodaj*',
  organisations: 'zprávy',
  related: 'čtěte také|čtěte též|čtěte:|přečtěte si*:|související*',
  advertisement: 'inzerce',
  correction: 'oprava:',
};
