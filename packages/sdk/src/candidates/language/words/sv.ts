import type { LanguageWords } from '../language-words.ts';

/** Words of Swedish. */
export const sv: LanguageWords = {
  months: 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december',
  dateWords: 'kl|den',
  published: 'publicera*',
  modified: 'uppdatera*|senast uppdatera*|ändrad',
  by: 'av|* av',
  and: 'och',
  occupations: 'krönikör|kommentator',
  organisations: 'redaktionen|nyheter',
  handout: 'pressbild|försvarsmakten',
  related: 'läs också|läs även|läs mer|läs:|se också|se även',
  advertisement: 'annons|artikeln fortsätter *',
  newsletter: 'nyhetsbrev*',
  invite: 'prenumerera|anmäl dig|följ oss',
  correction: 'rättelse*|i en tidigare version',
};
