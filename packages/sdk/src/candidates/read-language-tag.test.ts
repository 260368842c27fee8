import { describe, expect, it } from 'vitest';
import { readLanguageTag } from './read-language-tag.ts';

describe('readLanguageTag', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en-GB'],
    ['EN_us', 'en-US'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['de_DE.UTF-8', 'de-DE'],
    ['en, fr', 'en'],
    ['English', 'en'],
    ['iw', 'he'],
    [' kk ', 'kk'],
  ])('reads %j', (written, tag) => {
    expect(readLanguageTag(written)).toBe(tag);
  });

  it.each(['', '-', 'e', '{{lang}}', 'x'.repeat(100), '12345'])('refuses %j', (written) => {
    expect(readLanguageTag(written)).toBeUndefined();
  });
});
