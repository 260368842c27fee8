import { describe, expect, it } from 'vitest';
import { siteNames } from './site-names.ts';

describe('siteNames', () => {
  it.each([
    ['https://www.the-courant.example/a', 'thecourant'],
    ['https://www.the-courant.example/a', 'thecourantexample'],
    ['https://news.bbc.co.uk/', 'bbc'],
    ['https://news.bbc.co.uk/', 'bbccouk'],
  ])('knows %s as %s', (url, key) => {
    expect(siteNames([], url).keys.has(key)).toBe(true);
  });

  it.each([
    ['https://www.the-courant.example/a', 'www'],
    ['https://news.bbc.co.uk/', 'news'],
    ['https://news.bbc.co.uk/', 'couk'],
    ['https://news.bbc.co.uk/', 'uk'],
    ['no address', 'no'],
  ])('does not know %s as %s', (url, key) => {
    expect(siteNames([], url).keys.has(key)).toBe(false);
  });

  it('has the stated names first', () => {
    expect(siteNames(['The Courant', '—'])).toEqual({
      stated: ['The Courant', '—'],
      keys: new Set(['thecourant']),
      hostLabels: [],
      folders: new Set(),
    });
  });

  it.each([
    ['https://courant.example/', []],
    ['https://courant.example/Life-Style/2026/ferry/', ['lifestyle', '2026']],
  ])('knows the folders of %s', (url, folders) => {
    expect([...siteNames([], url).folders]).toEqual(folders);
  });
});
