import type { LanguageWords } from '../language-words.ts';

/** Words of Romanian. */
export const ro: LanguageWords = {
  months: 'ianuarie|||||iunie|iulie|||octombrie|noiembrie|',
  dateWords: 'la|ora',
  published: 'publicat',
  modified: 'actualizat|ultima actualizare',
  by: 'scris de',
  and: 'și',
  photo: 'sursa foto*|imagine:',
  related: 'citește și|citește:|vezi și',
  advertisement: 'publicitate',
};
