import type { LanguageWords } from '../language-words.ts';

/** Words of Hungarian. */
export const hu: LanguageWords = {
  months: '|||||||augusztus|szeptember|||',
  published: 'megjelent|közzétéve|publikálva|létrehozva',
  modified: 'frissítve|frissült|módosítva|utolsó frissítés',
  by: 'írta*|szerző*',
  and: 'és',
  occupations: 'újságíró|szerkesztő',
  photo: 'kép*:|forrás*:',
  related: 'kapcsolódó cikk*|olvasd el*',
  advertisement: 'hirdetés',
  correction: 'helyesbítés:',
};
