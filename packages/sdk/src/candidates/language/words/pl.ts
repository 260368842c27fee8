import type { LanguageWords } from '../language-words.ts';

/** Words of Polish. */
export const pl: LanguageWords = {
  months: 'stycznia|lutego||kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia',
  dateWords: 'o|godz|r|roku|dnia',
  published: 'opublikowan*|dodano|data publikacji|data dodania|utworzono',
  modified: 'zaktualizowan*|aktualizacja|aktualizacji|ostatnia aktualizacja|modyfikacja|zmodyfikowano',
  by: 'autorka|autorzy|tekst:|oprac.|opracowa*',
  translatedBy: 'tłumacz*:',
  and: 'i|oraz',
  occupations: 'dziennikar*|publicyst*',
  organisations: 'gazeta|wiadomości',
  photo: 'fot.|fot:|zdjęci*:',
  source: 'źródł*:',
  handout: 'materiał* prasow*|mat. pras*',
  related: 'czytaj także|czytaj też|czytaj więcej|czytaj również|zobacz także|zobacz też|polecamy:',
  advertisement: 'dalsza część * pod *',
  correction: 'sprostowanie*',
  consent: 'aby wyświetlić tę treść|aby zobaczyć tę treść',
};
