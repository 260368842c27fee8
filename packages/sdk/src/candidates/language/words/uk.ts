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
  organisations: 'редакція|агентство|новини',
  photo: 'світлин*:',
  source: 'джерел*:',
  handout: 'пресслужб*|міністерств*|мзс|поліці*|генштаб*|офіс президента',
  related: 'читайте також|читати також|дивіться також|детальніше:|докладніше:',
  lostLink: 'за посиланням',
  correction: 'виправлення:',
};
