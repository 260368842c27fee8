import { expect, it } from 'vitest';
import { plainLine } from './plain-line.ts';

it.each([
  ['  Rain\u00a0in\n Orla ', 'Rain in Orla'],
  ['‘Rain’ — “soon”', '\'Rain\' - "soon"'],
  ['«Дождь» – скоро', '"Дождь" - скоро'],
  ['co\u00adoperate\u200b', 'cooperate'],
  ['Cafe\u0301', 'Café'],
])('evens out %j', (text, expected) => {
  expect(plainLine(text)).toBe(expected);
});

it('keeps case and wording', () => {
  expect(plainLine('Rain In Orla')).not.toBe(plainLine('Rain in Orla'));
});
