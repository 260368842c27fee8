import type { LanguageWords } from '../language-words.ts';

/** Words of Norwegian. */
export const no: LanguageWords = {
  months: '|||||||||||desember',
  published: 'publisert|offentliggjort|lagt ut',
  modified: 'oppdater*|sist oppdater*|endret|sist endret',
  and: 'og',
  photo: 'bilde*:',
  handout: 'pressefoto',
  archive: 'vis mer',
  related: 'les også|les mer|les:|se også',
  advertisement: 'annonse|annonsør*|* fortsetter *',
  correction: 'rettelse:|i en tidligere versjon',
};
