import type { LanguageWords } from '../language-words.ts';

/** Words of Norwegian. */
export const no: LanguageWords = {
  months: '|||||||||||desember',
  published: 'publisert',
  modified: 'oppdater*|sist oppdater*',
  and: 'og',
  photo: 'bilde*:',
  handout: 'pressefoto',
  archive: 'vis mer',
  related: 'les også|les mer|les:|se også',
  advertisement: 'annonse|annonsør*|* fortsetter *',
  correction: 'rettelse:|i en tidligere versjon',
};
