import { expect, test } from 'vitest';
import { createLossLog } from '../losses/loss-log.ts';
import { cleanCode, cleanText } from './clean-text.ts';
import { codeLanguage } from './code-language.ts';
import { languageTag } from './language-tag.ts';
import { toSuperscript } from './superscript.ts';

test('cleanText folds white space and keeps other spaces', () => {
  const losses = createLossLog();
  expect(cleanText('a\r\n\t b\u00A0\u2009\u2028c', '/x', losses)).toBe('a b\u00A0\u2009\u2028c');
  expect(losses.losses).toEqual([]);
});

test('cleanText leaves out what no reader sees, and says so', () => {
  const losses = createLossLog();
  expect(cleanText('a\u0000\u001B[31m\uD800b\uFFFE👍', '/x', losses)).toBe('a[31mb👍');
  expect(losses.losses).toEqual([
    { pointer: '/x', reason: 'characters', message: 'Characters that no reader sees are left out.' },
  ]);
});

test('cleanCode keeps tabs, spaces and lines', () => {
  const losses = createLossLog();
  expect(cleanCode('a\r\n\tb  c\rd', '/x', losses)).toBe('a\n\tb  c\nd');
  expect(losses.losses).toEqual([]);
  expect(cleanCode('a\u0000', '/x', losses)).toBe('a');
  expect(losses.losses).toHaveLength(1);
});

test('codeLanguage takes one word', () => {
  const losses = createLossLog();
  expect(codeLanguage('c++', '/x', losses)).toBe('c++');
  expect(codeLanguage(undefined, '/x', losses)).toBeUndefined();
  expect(losses.losses).toEqual([]);
  expect(codeLanguage('js onload=x', '/x', losses)).toBeUndefined();
  expect(losses.losses).toHaveLength(1);
});

test('languageTag takes the shape of BCP 47', () => {
  const losses = createLossLog();
  expect(languageTag('zh-Hant-HK', '/x', losses)).toBe('zh-Hant-HK');
  expect(losses.losses).toEqual([]);
  expect(languageTag('English', '/x', losses)).toBe('English');
  expect(languageTag('en_GB', '/x', losses)).toBeUndefined();
});

test('toSuperscript raises numbers and leaves words', () => {
  expect(toSuperscript('-12')).toBe('⁻¹²');
  expect(toSuperscript('th')).toBeUndefined();
});
