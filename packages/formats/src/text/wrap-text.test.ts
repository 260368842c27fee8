import { expect, test } from 'vitest';
import { displayWidth } from './display-width.ts';
import { wrapText } from './wrap-text.ts';

test.each([
  ['', 0],
  ['ferry', 5],
  ['ｆ', 2],
  ['東京 2031', 9],
  ['e\u0301', 1],
  ['👍', 2],
  ['한국', 4],
])('%j takes %d columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test('wraps at spaces and keeps the lines of the text', () => {
  expect(wrapText('Rain fell on the harbour.\nThen the sun came.', 12)).toBe(
    'Rain fell on\nthe harbour.\nThen the sun\ncame.',
  );
});

test('does not break words, nor at other spaces', () => {
  expect(wrapText('a https://example.org/a-long-address b', 10)).toBe('a\nhttps://example.org/a-long-address\nb');
  expect(wrapText('ten\u00A0crowns each', 8)).toBe('ten\u00A0crowns\neach');
});

test('wraps text that is written without spaces, but not before its punctuation', () => {
  expect(wrapText('船は朝港を出た。海は静か', 14)).toBe('船は朝港を出\nた。海は静か');
  expect(wrapText('彼は「海」と', 6)).toBe('彼は\n「海」\nと');
});

test('does not wrap where the width is endless', () => {
  expect(wrapText('Rain  fell ', Infinity)).toBe('Rain  fell ');
});
