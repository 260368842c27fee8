import { expect, test } from 'vitest';
import { countCharacters } from './character-counts.ts';

const nothing = { spaces: 0, sentenceEnds: 0, commas: 0, digits: 0, capitals: 0, quotationMarks: 0 };

test.each([
  ['', nothing],
  ['Rain in Oslo, again.', { ...nothing, spaces: 3, sentenceEnds: 1, commas: 1, capitals: 2 }],
  ['“Ще 12”، ٣', { ...nothing, spaces: 2, commas: 1, digits: 3, capitals: 1, quotationMarks: 2 }],
  ['\u{1D400}\u{1D7CE}🔥\uD835', { ...nothing, digits: 1, capitals: 1 }],
])('counts the characters of %s', (text, counts) => {
  expect(countCharacters(text)).toEqual(counts);
  expect(countCharacters(text)).toEqual(counts);
});
