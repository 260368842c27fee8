import type { Article } from '@broadsheet/core/model';
import { completeArticle } from '@broadsheet/core/fixtures';
import { describe, expect, it } from 'vitest';
import { aliasOf, isFrontPage } from './alias-of.ts';
import { namesOfArticle } from './names-of-article.ts';
import { isSameSite, sitesAbove } from './site-of.ts';

/** An article that states nothing of itself but what is given. */
function article(stated: Partial<Article>): Article {
  const { url: _, canonicalUrl: __, publisher: ___, ...rest } = completeArticle;
  return { ...rest, id: 'urn:broadsheet:1', altIds: [], alternates: [], ...stated };
}

describe('an alias', () => {
  it.each([
    ['http://www.courant.example/city/tram/?utm_source=feed#top', 'courant.example/city/tram'],
    ['https://courant.example/city/tram', 'courant.example/city/tram'],
    ['https://courant.example/?p=12', 'courant.example?p=12'],
    ['https://COURANT.example:8080/A/b', 'courant.example:8080/A/b'],
    ['urn:broadsheet:4sbm', 'urn:broadsheet:4sbm'],
  ])('of %s is %s', (name, alias) => expect(aliasOf(name)).toBe(alias));

  it.each([
    ['courant.example', true],
    ['localhost:8080', true],
    ['courant.example?p=12', false],
    ['courant.example/city', false],
    ['courant.example guid:12', false],
    ['urn:broadsheet:4', false],
  ])('%s is that of a front page: %s', (alias, expected) => expect(isFrontPage(alias)).toBe(expected));
});

describe('a site', () => {
  it.each([
    ['courant.example', 'm.courant.example', true],
    ['courant.example', 'city.courant.example', true],
    ['courant.example', 'mycourant.example', false],
    ['courant.example', '', false],
  ])('%s is that of %s: %s', (first, second, expected) => expect(isSameSite(first, second)).toBe(expected));

  it('stands below others', () => {
    expect(sitesAbove('city.courant.example')).toEqual(['city.courant.example', 'courant.example', 'example']);
    expect(sitesAbove('')).toEqual([]);
  });
});

describe('the names of an article', () => {
  const cases: readonly (readonly [string, Partial<Article>, string, readonly string[]])[] = [
    [
      'are its addresses and the identifiers of its publisher',
      {
        url: 'https://courant.example/tram?utm_source=feed',
        canonicalUrl: 'https://courant.example/city/tram',
        altIds: [
          { role: 'wordpress', value: '12' },
          { role: 'guid', value: 'https://courant.example/?p=12' },
          { role: 'guid', value: 'tag:courant.example,2026:12' },
        ],
        alternates: [
          { role: 'amp', url: 'https://courant.example/amp/tram' },
          { role: 'language', url: 'https://courant.example/es/tranvia', inLanguage: 'es' },
        ],
      },
      'courant.example',
      [
        'courant.example/city/tram',
        'courant.example/tram',
        'courant.example/amp/tram',
        'courant.example wordpress:12',
        'courant.example?p=12',
        'tag:courant.example,2026:12',
      ],
    ],
    [
      'leave out the address of an original on the site of another publisher',
      { url: 'https://echo.example/tram', canonicalUrl: 'https://courant.example/city/tram' },
      'echo.example',
      ['echo.example/tram'],
    ],
    [
      'hold the authoritative address of a page read from a cache',
      {
        url: 'https://courant-example.cdn.ampproject.org/c/tram',
        canonicalUrl: 'https://courant.example/city/tram',
      },
      'courant.example',
      ['courant.example/city/tram', 'courant-example.cdn.ampproject.org/c/tram'],
    ],
    [
      'hold the authoritative address on the site of its publisher',
      {
        url: 'https://apps.example/courant/tram',
        canonicalUrl: 'https://courant.example/city/tram',
        publisher: { name: 'The Courant', url: 'https://courant.example/' },
      },
      'courant.example',
      ['courant.example/city/tram', 'apps.example/courant/tram'],
    ],
    [
      'leave out a front page that all articles of a site call theirs',
      { url: 'https://courant.example/tram', canonicalUrl: 'https://courant.example/' },
      'courant.example',
      ['courant.example/tram'],
    ],
    ['are its own identifier where it has no address', {}, '', ['urn:broadsheet:1']],
    [
      'leave out identifiers of nobody knows whom',
      { altIds: [{ role: 'guid', value: '12' }] },
      '',
      ['urn:broadsheet:1'],
    ],
  ];

  it.each(cases)('%s', (_, stated, site, aliases) => {
    expect(namesOfArticle(article(stated))).toEqual({
      site,
      publisher: stated.publisher === undefined ? '' : 'the courant',
      aliases,
    });
  });
});
