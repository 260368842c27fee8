import { describe, expect, it } from 'vitest';
import { foldText } from '../language/fold-text.ts';
import { languageWords } from '../language/languages.ts';
import type { LanguageWords } from '../language/language-words.ts';
import { monthOf } from './month-of.ts';

const tables: readonly (readonly [string, LanguageWords])[] = Object.entries(languageWords);

describe('monthOf', () => {
  it.each(tables)('knows each month of the table %s as that month alone', (_, { months = '' }) => {
    for (const [index, names] of months.split('|').entries())
      for (const name of names.split(',').filter((text) => text !== ''))
        expect([name, monthOf(foldText(name))]).toEqual([name, index + 1]);
  });

  it.each([
    ['jan feb mar apr may jun jul aug sep oct nov dec', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    ['ene abr ago set dic', [1, 4, 8, 9, 12]],
    ['janv févr avr juil août déc', [1, 2, 4, 7, 8, 12]],
    ['gen mag giu lug ott', [1, 5, 6, 7, 10]],
    ['Jän Mär Mrz Mai Okt Dez', [1, 3, 3, 5, 10, 12]],
    ['янв фев мар апр мая июн июл авг сен окт ноя дек', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    ['маја јануара октобра', [5, 1, 10]],
  ])('knows %s', (names, months) => {
    expect(names.split(' ').map((name) => monthOf(foldText(name)))).toEqual(months);
  });
});
