import type { LanguageWords } from '../language-words.ts';

/** Words of Swedish. */
export const sv: LanguageWords = {
  dateWords: 'kl|den',
  published: 'publicera*|skapad',
  modified: 'uppdatera*|senast uppdatera*|ändrad|senast ändrad',
  by: 'av|text av|skriven av',
  and: 'och',
  occupations: 'krönikör|kommentator',
  organisations: 'nyheter',
  handout: 'pressbild',
  ours: 'oss|vår*',
  related: 'läs också|läs även|läs mer|läs:|se även',
  advertisement: 'annons|artikeln fortsätter *',
  newsletter: 'nyhetsbrev*',
  invite: 'prenumerera|följ oss',
  correction: 'rättelse*|i en tidigare version',
  consent: 'för att visa det här innehållet|för att se innehållet',
};
