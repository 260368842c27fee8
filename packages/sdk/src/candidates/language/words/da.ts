import type { LanguageWords } from '../language-words.ts';

/** Words of Danish. */
export const da: LanguageWords = {
  months: 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december',
  dateWords: 'd',
  published: 'udgivet|publiceret|offentliggjort',
  modified: 'opdateret|sidst opdateret',
  by: 'af|tekst af|skrevet af',
  photo: 'billede*:',
  related: 'læs også|læs mere',
  advertisement: 'annonce|artiklen fortsætter *',
};
