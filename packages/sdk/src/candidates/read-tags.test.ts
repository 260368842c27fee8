import { describe, expect, it } from 'vitest';
import { namesSite, splitKeywords, tagsOf } from './read-tags.ts';
import { siteNames } from './site-names.ts';

const site = siteNames(['The Courant']);

describe('splitKeywords', () => {
  it.each([
    ['a, b,c', ['a', 'b', 'c']],
    ['Ellery, Port; storms', ['Ellery, Port', 'storms']],
    ['паром، порт、船，海', ['паром', 'порт', '船', '海']],
    [' , ,', []],
  ])('parts %j', (text, keywords) => {
    expect(splitKeywords(text)).toEqual(keywords);
  });
});

describe('tagsOf', () => {
  it.each([
    [
      ['ferries', 'Ferries', ' storms '],
      ['ferries', 'storms'],
    ],
    [
      ['#ferries', 'The Courant', '100312362', '2026'],
      ['ferries', '2026'],
    ],
    [
      ['topic/ferries', 'place/port ellery'],
      ['ferries', 'port ellery'],
    ],
    [
      ['and/or', 'storms'],
      ['and/or', 'storms'],
    ],
    [['x'.repeat(200), '—', ''], []],
  ])('of %j', (names, tags) => {
    expect(tagsOf(names, site).map(({ name }) => name)).toEqual(tags);
  });
});

describe('namesSite', () => {
  it('knows a list that was written for the site', () => {
    expect(namesSite(['news', 'the courant'], site)).toBe(true);
    expect(namesSite(['news'], site)).toBe(false);
  });
});
