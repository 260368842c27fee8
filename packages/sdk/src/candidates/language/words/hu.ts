import type { LanguageWords } from '../language-words.ts';

/** Words of Hungarian. */
export const hu: LanguageWords = {
  months: 'január|február|március|április|május|június|július|augusztus|szeptember|október|november|december',
  published: 'megjelent|közzétéve',
  modified: 'frissítve|frissült|módosítva',
  by: 'írta*|szerző*',
  and: 'és',
  occupations: 'újságíró|szerkesztő',
  photo: 'kép*:|forrás*:',
  related: 'olvasd el*|kapcsolódó cikk*|bővebben:',
  advertisement: 'hirdetés',
  correction: 'helyesbítés:|helyreigazítás*',
};
