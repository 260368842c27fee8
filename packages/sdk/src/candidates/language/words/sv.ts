import type { LanguageWords } from '../language-words.ts';

/** Words of Swedish. */
export const sv: LanguageWords = {
  months: 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december',
  dateWords: 'kl|den',
  published: 'publicera*',
  modified: 'uppdatera*|senast uppdatera*',
  by: 'av|text av|skriven av',
  and: 'och',
  occupations: 'krönikör|kommentator',
  organisations: 'nyheter',
  handout: 'pressbild',
  ours: 'oss|vår*',
  channels: 'appen',
  related: 'läs också|läs även|läs mer|läs:|se även',
  advertisement: 'annons|artikeln fortsätter *',
  newsletter: 'nyhetsbrev*',
  invite: 'prenumerera|anmäl dig|följ oss',
  correction: 'rättelse*|i en tidigare version',
};
