import type { LanguageWords } from '../language-words.ts';

/** Words of Ukrainian. */
export const uk: LanguageWords = {
  months: 'січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня',
  dateWords: 'о|р|року',
  published: 'опубліковано',
  modified: 'оновлено',
  by: 'автори|авторка|підготува*',
  and: 'та|і',
  occupations: 'журналіст*|оглядач*',
  organisations: 'агентство|новини',
  photo: 'світлин*:',
  source: 'джерел*:',
  handout: 'пресслужб*|прес-служб*|міністерств*|генштаб*',
  invite: 'підпис*|підпиш*',
  newsletter: 'розсилк*',
  related: 'читайте також|читати також|дивіться також|детальніше:',
  lostLink: 'за посиланням',
  correction: 'виправлення:',
};
