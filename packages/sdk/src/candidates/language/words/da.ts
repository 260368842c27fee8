import type { LanguageWords } from '../language-words.ts';

/** Words of Danish. */
export const da: LanguageWords = {
  dateWords: 'd',
  published: 'udgivet|publiceret|offentliggjort|oprettet',
  modified: 'opdateret|sidst opdateret|senest opdateret|ændret|revideret',
  by: 'af|tekst af|skrevet af',
  photo: 'billede*:',
  related: 'læs også|læs mere',
  advertisement: 'artiklen fortsætter *',
};
