import type { LanguageWords } from '../language-words.ts';

/** Words of Romanian. */
export const ro: LanguageWords = {
  months: 'ianuarie|||||iunie|iulie|||octombrie|noiembrie|',
  dateWords: 'la|ora',
  published: 'publicat|postat|data publicării',
  modified: 'actualizat|ultima actualizare|modificat|ultima modificare',
  by: 'scris de',
  and: 'și',
  photo: 'sursa foto*|imagine:',
  related: 'citește și|citește:|vezi și',
  advertisement: 'publicitate',
};
