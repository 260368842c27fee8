import { expect, test } from 'vitest';
import { createTextSearch } from './text-search.ts';

const holds = createTextSearch([
  'The tram at dawn. Photo: Tamsin Orrell',
  '2026-02-03T08:30:00+01:00',
  'Two lines\nof a caption',
]);

test.each([
  ['the whole of a text', 'The tram at dawn. Photo: Tamsin Orrell', true],
  ['other marks and capitals', 'THE TRAM AT DAWN (photo: Tamsin Orrell)', true],
  ['words that markup ran together', 'The tram at dawnPhoto: Tamsin Orrell', true],
  ['one word', 'Dawn', true],
  ['a time of day', '08:30', true],
  ['one of two lines', 'of a caption', true],
  ['words over two lines', 'lines of a', true],
  ['marks alone', '— • —', true],
  ['a part of a word', 'tram at da', false],
  ['a part of a number', '2', false],
  ['words that stand apart', 'The dawn', false],
  ['words of two texts', 'Orrell 2026', false],
])('%s', (_, text, expected) => {
  expect(holds(text)).toBe(expected);
});
