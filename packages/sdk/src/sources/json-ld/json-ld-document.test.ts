import { safeParseArticle } from '@broadsheet/core';
import { blockText } from '@broadsheet/core/model';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../extract-article.ts';

const story = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Tram &amp; rail',
  url: '/city/tram-14',
  datePublished: '2026-03-02T18:05:00-03:00',
  author: [{ '@type': 'Person', name: 'Ines Corrado' }, { '@id': '#hale' }],
  isAccessibleForFree: true,
  articleBody: 'PORT ELLERY — The harbour tram will run again by spring.\n\nIt was a long wait.',
};
const hale = { '@id': '#hale', '@type': 'Person', name: 'Tobias Hale' };
const url = 'https://courant.example/city/tram-14';

describe.each([
  ['one thing', { ...story, author: ['Ines Corrado', 'Tobias Hale'] }],
  ['a list', [story, hale]],
  ['a graph', { '@context': 'https://schema.org', '@graph': [hale, story] }],
  ['text', JSON.stringify([story, hale])],
  ['text as scripts in a page have it', `<!-- ${JSON.stringify([story, hale])} -->`],
])('JSON-LD that is %s', (_, jsonLd) => {
  test('is a valid article with its text', () => {
    const { article } = extractArticle({ jsonLd, url });
    expect(safeParseArticle(article).success).toBe(true);
    expect(article).toMatchObject({
      headline: 'Tram & rail',
      url,
      canonicalUrl: url,
      dateline: 'PORT ELLERY',
      datePublished: { iso: '2026-03-02T18:05:00-03:00' },
      access: { claim: 'free', readable: 'full' },
      representationType: 'full',
    });
    expect(article.contributors.map(({ name }) => name)).toEqual(['Ines Corrado', 'Tobias Hale']);
    expect(article.body.map(blockText)).toEqual([
      'PORT ELLERY — The harbour tram will run again by spring.',
      'It was a long wait.',
    ]);
  });
});

test('evidence points into the document', () => {
  const { evidence } = extractArticle({ jsonLd: { '@graph': [hale, story] }, url });
  expect(evidence['/headline']?.winner).toMatchObject({
    rule: 'json-ld:headline',
    place: { in: 'jsonLd', script: 0, pointer: '/@graph/1/headline' },
  });
});

test('a text with markup is read as markup, and cannot end what it stands in', () => {
  const { article } = extractArticle({
    jsonLd: { ...story, articleBody: '<p>One.</p></script><h2>Two</h2><p>Three.</p>' },
  });
  expect(article.body.map(({ type }) => type)).toEqual(['paragraph', 'heading', 'paragraph']);
});

function updateAt(hour: number): object {
  return {
    '@type': 'BlogPosting',
    headline: `Harbour & mole at ${hour}`,
    datePublished: `2026-04-18T${hour}:00:00-03:00`,
    articleBody: 'The mole is closed.\n\nIt is not a viewing platform.',
  };
}

test('a live blog has its entries, each with its time', () => {
  const { articleBody: _, ...described } = story;
  const jsonLd = { ...described, '@type': 'LiveBlogPosting', liveBlogUpdate: [16, 15, 14].map(updateAt) };
  const { article, coverage } = extractArticle({ jsonLd, url });
  expect(safeParseArticle(article).success).toBe(true);
  expect(coverage).toBe(1);
  expect(article).toMatchObject({ kind: 'liveblog', representationType: 'full' });
  expect(article.body).toMatchObject(
    [16, 15, 14].map((hour) => ({
      type: 'liveUpdate',
      headline: `Harbour & mole at ${hour}`,
      date: { iso: `2026-04-18T${hour}:00:00-03:00` },
      children: [{ type: 'paragraph' }, { type: 'paragraph' }],
    })),
  );
});

test('a description without the text is partial, whoever may read it', () => {
  const { articleBody: _, ...described } = story;
  expect(extractArticle({ jsonLd: described }).article).toMatchObject({
    representationType: 'partial',
    access: { claim: 'free', readable: 'partial' },
    body: [],
  });
});

test('what describes no story is no article', () => {
  expect(() => extractArticle({ jsonLd: hale })).toThrow(expect.objectContaining({ code: 'NOT_AN_ARTICLE' }));
});

test.each([undefined, null, 5, 'no JSON'])('%s is no JSON-LD', (jsonLd) => {
  expect(() => extractArticle({ jsonLd })).toThrow(
    expect.objectContaining({ code: 'INPUT_INVALID', property: 'jsonLd' }),
  );
});
