import type { LanguageWords } from '../language-words.ts';

/** Words of Norwegian. */
export const no: LanguageWords = {
  months: 'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember',
  published: 'publisert',
  modified: 'oppdater*|sist oppdater*',
  and: 'og',
  photo: 'bilde*:',
  source: 'kilde*:',
  screenshot: 'skjermdump*',
  handout: 'pressefoto',
  archive: 'vis mer',
  related: 'les også|les mer|les:|se også',
  advertisement: 'annonse|annonsør*|saken fortsetter *|artikkelen fortsetter *',
  correction: 'rettelse:|i en tidligere versjon',
};
