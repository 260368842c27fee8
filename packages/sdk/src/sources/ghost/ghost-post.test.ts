import { safeParseArticle } from '@broadsheet/core';
import { expect, test } from 'vitest';
import { extractArticle } from '../../extract-article.ts';

const post = {
  id: '65f0000000000000000000aa',
  uuid: '00000000-0000-4000-8000-000000000014',
  title: 'Tram & rail',
  slug: 'tram',
  html: '<p>PORT ELLERY — The harbour tram will run again by spring.</p><p>It was a long wait.</p>',
  feature_image: 'https://letter.example/tram.jpg',
  feature_image_alt: 'A tram',
  feature_image_caption: '<span>The last tram. Photo: Tamsin Orrell</span>',
  visibility: 'public',
  published_at: '2026-03-02T21:05:00.000+00:00',
  updated_at: '2026-03-03T12:00:00.000+00:00',
  custom_excerpt: 'After nine years without rails.',
  canonical_url: null,
  url: 'https://letter.example/tram/',
  og_title: 'The tram is back',
  meta_title: 'Tram to return to Port Ellery',
  authors: [{ name: 'Ines Corrado', url: 'https://letter.example/author/ines/' }, { name: 'Tobias Hale' }],
  primary_tag: { name: 'City', slug: 'city', url: 'https://letter.example/tag/city/' },
  tags: [
    { name: 'City', slug: 'city', visibility: 'public' },
    { name: 'Trams', slug: 'trams', visibility: 'public', url: 'https://letter.example/404/' },
    { name: '#desk', slug: 'hash-desk', visibility: 'internal' },
  ],
};
const settings = { title: 'The Letter', url: 'https://letter.example/', locale: 'en-GB' };

test('a post of Ghost is a valid article with everything the record and the settings say', () => {
  const { article, diagnostics } = extractArticle({ ghost: post, settings });
  expect(safeParseArticle(article).success).toBe(true);
  expect(diagnostics).toEqual([]);
  expect(article).toMatchObject({
    headline: 'Tram & rail',
    headlines: [
      { role: 'main', value: 'Tram & rail' },
      { role: 'social', value: 'The tram is back' },
      { role: 'seo', value: 'Tram to return to Port Ellery' },
    ],
    standfirst: 'After nine years without rails.',
    dateline: 'PORT ELLERY',
    canonicalUrl: 'https://letter.example/tram/',
    altIds: [
      { role: 'ghost', value: post.id },
      { role: 'uuid', value: post.uuid },
    ],
    datePublished: { instant: '2026-03-02T21:05:00.000Z' },
    dateModified: { instant: '2026-03-03T12:00:00.000Z' },
    contributors: [
      { name: 'Ines Corrado', kind: 'person', url: 'https://letter.example/author/ines/' },
      { name: 'Tobias Hale', kind: 'person' },
    ],
    sections: [{ name: 'City', url: 'https://letter.example/tag/city/' }],
    tags: [{ name: 'Trams', kind: 'topic' }],
    publisher: { name: 'The Letter', url: 'https://letter.example/' },
    inLanguage: 'en-GB',
    access: { claim: 'free', readable: 'full' },
    leadMediaId: 'm1',
    media: [
      {
        alt: 'A tram',
        caption: [{ type: 'text', value: 'The last tram.' }],
        credits: [{ name: 'Tamsin Orrell', role: 'photographer' }],
      },
    ],
  });
  expect(article.tags[0]).not.toHaveProperty('url');
});

test.each([
  [
    { visibility: 'members', access: false, html: null },
    { claim: 'registration', readable: 'partial' },
  ],
  [
    { visibility: 'paid', access: false },
    { claim: 'paid', readable: 'partial' },
  ],
  [
    { visibility: 'paid', access: true },
    { claim: 'paid', readable: 'full' },
  ],
  [
    { visibility: null, html: '' },
    { claim: 'unknown', readable: 'partial' },
  ],
])('a post with %o has the access %o', (changes, access) => {
  const { article } = extractArticle({ ghost: { ...post, ...changes } });
  expect(article).toMatchObject({ access, representationType: access.readable });
});

test('a post whose properties all have the wrong type is still read as far as it goes', () => {
  const { article, diagnostics } = extractArticle({
    ghost: { title: 'Tram', html: 5, published_at: 'soon', url: {}, tags: 'x', authors: [null], feature_image: [] },
    settings: 'none',
  });
  expect(article.headline).toBe('Tram');
  expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'date-invalid', pointer: '/datePublished' }));
  expect(safeParseArticle(article).success).toBe(true);
});

test('a post without title and text is no article', () => {
  expect(() => extractArticle({ ghost: {} })).toThrow(
    expect.objectContaining({ code: 'NOT_AN_ARTICLE', kind: 'empty' }),
  );
  expect(() => extractArticle({ ghost: [] })).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
});
