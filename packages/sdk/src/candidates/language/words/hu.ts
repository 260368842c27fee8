import type { LanguageWords } from '../language-words.ts';

/** Words of Hungarian. */
export const hu: LanguageWords = {
  months: '|||||||augusztus|szeptember|||',
  published: 'megjelent|közzétéve',
  modified: 'frissítve|frissült',
  by: 'írta*|szerző*',
  and: 'és',
  occupations: 'újságíró|szerkesztő',
  photo: 'kép*:|forrás*:',
  related: 'kapcsolódó cikk*|olvasd el*',
  advertisement: 'hirdetés',
  correction: 'helyesbítés:',
};
