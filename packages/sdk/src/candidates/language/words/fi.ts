import type { LanguageWords } from '../language-words.ts';

/** Words of Finnish. */
export const fi: LanguageWords = {
  months:
    'tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta',
  dateWords: 'klo',
  published: 'julkaistu|julkaisuaika|julkaisupäivä|luotu',
  modified: 'päivitetty|muokattu',
  and: 'ja|sekä',
  occupations: 'toimittaja',
  photo: 'kuva*:',
  related: 'lue myös|lue lisää|katso myös',
  advertisement: 'mainos',
  correction: 'oikaisu*|korjaus:',
};
