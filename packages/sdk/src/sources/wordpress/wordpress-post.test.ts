import { safeParseArticle } from '@broadsheet/core';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../extract-article.ts';

const post = {
  id: 14,
  date: '2026-03-02T18:05:00',
  date_gmt: '2026-03-02T21:05:00',
  modified: '2026-03-03T09:00:00',
  modified_gmt: '2026-03-03T12:00:00',
  guid: { rendered: 'https://courant.example/?p=14' },
  link: 'https://courant.example/2026/03/tram/',
  status: 'publish',
  title: { rendered: 'Tram &#038; rail' },
  excerpt: { rendered: '<p>After nine years without rails.</p>', protected: false },
  content: {
    rendered:
      '<p>PORT ELLERY — The harbour tram will run again by spring.</p><figure class="wp-block-image"><img src="https://courant.example/a-1024x683.jpg" alt="A tram"/><figcaption>The last tram. Photo: Tamsin Orrell</figcaption></figure><figure class="wp-block-pullquote"><blockquote><p>It was a long wait.</p><cite>Aldis Verrin</cite></blockquote></figure>',
    protected: false,
  },
  _embedded: {
    author: [{ name: 'Ines Corrado', link: 'https://courant.example/author/ines-corrado/' }],
    'wp:term': [
      [{ taxonomy: 'category', name: 'City', link: 'https://courant.example/city/' }],
      [{ taxonomy: 'post_tag', name: 'Trams' }],
    ],
    'wp:featuredmedia': [
      {
        source_url: 'https://courant.example/a.jpg',
        alt_text: 'A tram',
        mime_type: 'image/jpeg',
        media_details: {
          width: 2000,
          height: 1333,
          sizes: { large: { source_url: 'https://courant.example/a-1024x683.jpg', width: 1024, height: 683 } },
        },
      },
    ],
  },
};

describe('a WordPress post', () => {
  const { article } = extractArticle({ wordpress: post });

  test('is a valid article with everything the record says', () => {
    expect(safeParseArticle(article).success).toBe(true);
    expect(article).toMatchObject({
      headline: 'Tram & rail',
      standfirst: 'After nine years without rails.',
      dateline: 'PORT ELLERY',
      canonicalUrl: 'https://courant.example/2026/03/tram/',
      sections: [{ name: 'City', url: 'https://courant.example/city/' }],
      tags: [{ name: 'Trams', kind: 'topic' }],
      status: 'usable',
    });
    expect(article.contributors).toEqual([
      expect.objectContaining({ name: 'Ines Corrado', url: 'https://courant.example/author/ines-corrado/' }),
    ]);
  });

  test('has the offset of its site, derived from local and GMT time', () => {
    expect(article.datePublished).toMatchObject({ iso: '2026-03-02T18:05:00-03:00', zone: 'derived' });
    expect(article.dateModified).toMatchObject({ iso: '2026-03-03T09:00:00-03:00', zone: 'derived' });
  });

  test('has one picture, with the sizes of the record and the caption of the text', () => {
    expect(article.media.length).toBe(1);
    expect(article.leadMediaId).toBe('m1');
    expect(article.media[0]).toMatchObject({
      caption: [{ type: 'text', value: 'The last tram.' }],
      credits: [{ name: 'Tamsin Orrell', role: 'photographer' }],
    });
  });

  test('has its block markup as typed blocks', () => {
    expect(article.body.map(({ type }) => type)).toEqual(['paragraph', 'image', 'pullquote']);
    expect(article.body[2]).toMatchObject({
      attribution: [{ type: 'emphasis', children: [{ type: 'text', value: 'Aldis Verrin' }] }],
    });
  });
});

test('a post behind a password is partial and says so, and a draft is withheld', () => {
  const { article, diagnostics } = extractArticle({
    wordpress: {
      ...post,
      status: 'draft',
      content: { rendered: '', protected: true },
      excerpt: { rendered: '<p>This story has no excerpt.</p>', protected: true },
    },
  });
  expect(article).not.toHaveProperty('standfirst');
  expect(diagnostics.map(({ code }) => code)).toContain('password-protected');
  expect(article).toMatchObject({
    representationType: 'partial',
    status: 'withheld',
    access: { claim: 'registration', readable: 'partial' },
  });
});

test.each([
  [
    'PublishPress Authors',
    { authors: [{ display_name: 'Ines Corrado' }, { display_name: 'Tobias Hale' }] },
    ['Ines Corrado', 'Tobias Hale'],
  ],
  [
    'Co-Authors Plus, where terms hold names',
    {
      _embedded: {
        author: [{ name: 'Desk' }],
        'wp:term': [
          [
            { taxonomy: 'author', name: 'Ines Corrado', slug: 'cap-icorrado' },
            { taxonomy: 'author', name: 'Tobias Hale', slug: 'cap-thale' },
          ],
        ],
      },
    },
    ['Ines Corrado', 'Tobias Hale'],
  ],
  [
    'Co-Authors Plus, where a term holds a login',
    {
      _embedded: {
        author: [{ name: 'Ines Corrado', slug: 'icorrado' }],
        'wp:term': [[{ taxonomy: 'author', name: 'icorrado', slug: 'cap-icorrado' }]],
      },
    },
    ['Ines Corrado'],
  ],
  [
    'Yoast SEO, where the site hides its accounts',
    { _embedded: { author: [{ code: 'rest_user_invalid_id' }] }, yoast_head_json: { author: 'Tobias Hale' } },
    ['Tobias Hale'],
  ],
])('authors are read from %s', (_, stated, names) => {
  const { article } = extractArticle({ wordpress: { ...post, ...stated } });
  expect(article.contributors.map(({ name }) => name)).toEqual(names);
});

function imageBlock(name: string): string {
  return `<figure class="wp-block-image"><img src="https://courant.example/${name}.jpg" alt="" width="800" height="600"/></figure>`;
}

test('the block markup of galleries and tables is one block each, with its caption', () => {
  const rendered = `<p>The harbour tram will run again by spring.</p>
<figure class="wp-block-gallery has-nested-images">${imageBlock('rails')}${imageBlock('wires')}<figcaption class="blocks-gallery-caption">The line in pictures</figcaption></figure>
<figure class="wp-block-table"><table><tbody><tr><td>2024</td><td>10</td></tr><tr><td>2025</td><td>20</td></tr></tbody></table><figcaption>Riders in thousands</figcaption></figure>`;
  const { article } = extractArticle({ wordpress: { ...post, content: { rendered }, _embedded: {} } });
  expect(article.body).toMatchObject([
    { type: 'paragraph' },
    { type: 'gallery', mediaIds: ['m1', 'm2'], caption: [{ value: 'The line in pictures' }] },
    { type: 'table', caption: [{ value: 'Riders in thousands' }] },
  ]);
});

test('the JSON-LD of Yoast SEO adds what the post does not say, and does not overrule it', () => {
  const schema = {
    '@graph': [
      { '@type': 'NewsArticle', headline: 'Tram: the return', inLanguage: 'en-GB', publisher: { '@id': '#courant' } },
      { '@type': 'Organization', '@id': '#courant', name: 'The Ellery Courant' },
    ],
  };
  const { article, evidence } = extractArticle({ wordpress: { ...post, yoast_head_json: { schema } } });
  expect(article).toMatchObject({
    headline: 'Tram & rail',
    inLanguage: 'en-GB',
    publisher: { name: 'The Ellery Courant' },
  });
  expect(evidence['/inLanguage']?.winner.place).toEqual({
    in: 'property',
    pointer: '/yoast_head_json/schema/@graph/0/inLanguage',
  });
});

test('an excerpt that WordPress cut from the text is no standfirst', () => {
  const cut = { ...post, excerpt: { rendered: '<p>PORT ELLERY — The harbour tram will run [&hellip;]</p>' } };
  expect(extractArticle({ wordpress: cut }).article).not.toHaveProperty('standfirst');
});

test('a record whose properties all have the wrong type is still read as far as it goes', () => {
  const { article } = extractArticle({
    wordpress: {
      title: { rendered: 'Tram' },
      date: 5,
      link: null,
      _embedded: { author: 'x', 'wp:term': {} },
      content: { rendered: '<p>Back by spring.</p>' },
    },
  });
  expect(article.headline).toBe('Tram');
  expect(safeParseArticle(article).success).toBe(true);
});
