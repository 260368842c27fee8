import type { LanguageWords } from '../language-words.ts';

/** Words of Romanian. */
export const ro: LanguageWords = {
  months: 'ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie,nov|decembrie',
  dateWords: 'la|ora',
  published: 'publicat',
  modified: 'actualizat|ultima actualizare',
  by: 'scris de',
  and: 'și',
  photo: 'sursa foto*|imagine:',
  source: 'surs*:',
  related: 'citește și|citește:|vezi și',
  advertisement: 'publicitate',
};
