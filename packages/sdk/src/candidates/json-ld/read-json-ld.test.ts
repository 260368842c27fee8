import { describe, expect, it } from 'vitest';
import { scanHtml } from '../../document/scan-html.ts';
import { defaultExtractLimits, type ExtractLimits } from '../../extract-options.ts';
import type { Claim } from '../claim.ts';
import { type Metadata, readMetadata } from '../read-metadata.ts';

const url = 'https://www.ellery-courant.example/harbour/ferry-stops';

function read(scripts: readonly unknown[], html = '', limits: ExtractLimits = defaultExtractLimits): Metadata {
  const texts = scripts.map((script) => (typeof script === 'string' ? script : JSON.stringify(script)));
  const page =
    texts.map((text) => `<script type="application/ld+json; charset=utf-8">${text}</script>`).join('') + html;
  return readMetadata(scanHtml(page, limits), { url, limits });
}

function valueOf(metadata: Metadata, field: Claim['field'], rule: Claim['rule']): unknown {
  return metadata.claims.find((claim) => claim.field === field && claim.rule === rule)?.value;
}

const headline = 'Ferry stops at noon';

describe('the node of the story', () => {
  it.each<readonly [where: string, scripts: readonly unknown[], html: string]>([
    ['alone', [{ '@type': 'NewsArticle', headline }], ''],
    ['with a type that is an address', [{ '@type': 'https://schema.org/NewsArticle', headline }], ''],
    ['with several types in odd case', [{ '@type': ['Thing', 'newsarticle'], headline }], ''],
    [
      'in a list',
      [
        [
          { '@type': 'Organization', name: 'The Courant' },
          { '@type': 'Article', headline },
        ],
      ],
      '',
    ],
    [
      'in a graph',
      [
        {
          '@graph': [
            { '@type': 'WebPage', name: 'Page' },
            { '@type': 'Article', headline },
          ],
        },
      ],
      '',
    ],
    ['as the main entity of the page', [{ '@type': 'WebPage', mainEntity: { '@type': 'BlogPosting', headline } }], ''],
    [
      'in the second script',
      [
        { '@type': 'WebSite', name: 'The Courant' },
        { '@type': 'NewsArticle', headline },
      ],
      '',
    ],
    ['beside a broken script', ['{"@type":"NewsArticle","headline":', { '@type': 'NewsArticle', headline }], ''],
    [
      'beside a story with another title',
      [
        [
          { '@type': 'NewsArticle', headline: 'Storm at sea' },
          { '@type': 'Article', headline },
        ],
      ],
      `<title>${headline}</title>`,
    ],
    [
      'beside a story with another address',
      [
        [
          { '@type': 'NewsArticle', headline: 'Storm at sea', url: '/storm' },
          { '@type': 'NewsArticle', headline, url },
        ],
      ],
      '',
    ],
    [
      'beside teasers in a list of items',
      [
        { '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', headline: 'Storm at sea' }] },
        { '@type': 'Article', headline },
      ],
      '',
    ],
  ])('is found %s', (_, scripts, html) => {
    expect(valueOf(read(scripts, html), 'headline', 'json-ld:headline')).toBe(headline);
  });

  it('is none of the teasers of a page without a story', () => {
    const teasers = { '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', headline: 'Storm at sea' }] };
    expect(read([teasers]).claims.filter((claim) => claim.rule.startsWith('json-ld:'))).toEqual([]);
  });

  it('gets from a second node of the same story what the first lacks', () => {
    const metadata = read([
      { '@type': 'NewsArticle', headline },
      { '@type': 'Article', headline, datePublished: '2026-04-18' },
    ]);
    expect(valueOf(metadata, 'datePublished', 'json-ld:date-published')).toMatchObject({ iso: '2026-04-18' });
  });

  it('follows references across scripts', () => {
    const metadata = read([
      { '@type': 'NewsArticle', headline, author: [{ '@id': '#osric' }], image: { '@id': '#picture' } },
      {
        '@graph': [
          { '@type': 'Person', '@id': '#osric', name: 'Osric Fenwick' },
          { '@type': 'ImageObject', '@id': '#picture', url: '/ferry.jpg' },
        ],
      },
    ]);
    expect(valueOf(metadata, 'contributors', 'json-ld:author')).toMatchObject([
      { name: 'Osric Fenwick', kind: 'person' },
    ]);
    expect(valueOf(metadata, 'leadMedia', 'json-ld:image')).toMatchObject({
      renditions: [{ url: 'https://www.ellery-courant.example/ferry.jpg' }],
    });
  });

  it('says where it stands', () => {
    const [claim] = read([{}, { '@graph': [{ '@type': 'Article', headline: headline, 'a/b~': 1 }] }]).claims;
    expect(claim?.place).toEqual({ in: 'jsonLd', script: 1, pointer: '/@graph/0/headline' });
  });
});

describe('people', () => {
  it.each<readonly [what: string, author: unknown, names: readonly string[]]>([
    ['a name', 'Osric Fenwick', ['Osric Fenwick']],
    ['two names in one', 'Osric Fenwick and Ines Corrado', ['Osric Fenwick', 'Ines Corrado']],
    [
      'a list of names as name',
      { '@type': 'Person', name: ['Osric Fenwick', 'Ines Corrado'] },
      ['Osric Fenwick', 'Ines Corrado'],
    ],
    ['given and family name', { '@type': 'Person', givenName: 'Osric', familyName: 'Fenwick' }, ['Osric Fenwick']],
    [
      'an organisation with a comma',
      { '@type': 'Organization', name: 'Harbour, Docks and Tides' },
      ['Harbour, Docks and Tides'],
    ],
    ['the same person twice', ['Osric Fenwick', { '@type': 'Person', name: 'OSRIC FENWICK' }], ['Osric Fenwick']],
    ['an address with a name in it', 'https://www.ellery-courant.example/author/osric-fenwick', ['Osric Fenwick']],
    ['an address of mail, a handle and a slug', ['osric@courant.example', '@osric', 'osric-fenwick'], []],
    ['nothing of use', [null, 7, '', {}, { name: null }, { name: {} }, [[]]], []],
  ])('are read from %s', (_, author, names) => {
    const value = valueOf(read([{ '@type': 'NewsArticle', headline, author }]), 'contributors', 'json-ld:author') ?? [];
    expect(value).toMatchObject(names.map((name) => ({ name })));
  });
});

describe('text of the story', () => {
  it('is handed on with its white space, once decoded', () => {
    const { bodies } = read([{ '@type': 'NewsArticle', headline, articleBody: 'One &amp;amp; two.\n\nThree.' }]);
    expect(bodies).toEqual([
      { text: 'One &amp; two.\n\nThree.', place: { in: 'jsonLd', script: 0, pointer: '/articleBody' } },
    ]);
  });

  it('has the entries of a live blog', () => {
    const liveBlogUpdate = [
      {
        '@type': 'BlogPosting',
        headline: 'Gates open',
        datePublished: '2026-04-18T12:00',
        articleBody: 'The gates are open.',
      },
      {},
      null,
    ];
    const { updates } = read([{ '@type': 'LiveBlogPosting', headline, liveBlogUpdate }]);
    expect(updates).toMatchObject([{ headline: 'Gates open', date: '2026-04-18T12:00', text: 'The gates are open.' }]);
  });
});

describe('diagnostics', () => {
  it.each<readonly [code: string, script: unknown, limits: ExtractLimits]>([
    ['json-ld-invalid', '{"@type":', defaultExtractLimits],
    ['json-ld-too-large', { '@type': 'NewsArticle', headline }, { ...defaultExtractLimits, maxJsonLdCharacters: 10 }],
    ['date-invalid', { '@type': 'NewsArticle', headline, datePublished: 'soon' }, defaultExtractLimits],
    [
      'date-out-of-bounds',
      { '@type': 'NewsArticle', headline, datePublished: '1970-01-01T00:00:00Z' },
      defaultExtractLimits,
    ],
    ['date-invalid', { '@type': 'LiveBlogPosting', headline, coverageStartTime: 'soon' }, defaultExtractLimits],
  ])('tell of %s', (code, script, limits) => {
    expect(read([script], '', limits).diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  });
});

describe('hostile JSON-LD', () => {
  const storyKeys = [
    'headline',
    'description',
    'datePublished',
    'author',
    'publisher',
    'image',
    'keywords',
    'about',
    'articleSection',
    'inLanguage',
    'url',
    'identifier',
    'isAccessibleForFree',
    'license',
    'video',
    'correction',
    'genre',
    'articleBody',
    'liveBlogUpdate',
    'mainEntityOfPage',
    'copyrightYear',
  ];
  const storyWith = (value: unknown): object => ({
    '@type': 'LiveBlogPosting',
    ...Object.fromEntries(storyKeys.map((key) => [key, value])),
  });
  const self: Record<string, unknown> = { '@type': 'NewsArticle', '@id': '#a', headline };
  for (const key of storyKeys.slice(1)) self[key] = { '@id': '#a' };

  it.each<readonly [what: string, script: unknown]>([
    ['null', storyWith(null)],
    ['numbers', storyWith(7)],
    ['booleans', storyWith(true)],
    ['empty objects', storyWith({})],
    ['empty lists', storyWith([[], [[]]])],
    ['names that are objects', storyWith({ name: { name: { name: 1 } }, '@id': 7, '@type': [null, 7, {}] })],
    ['keys of prototypes', storyWith({ name: 'constructor', '@id': '__proto__', __proto__: { name: 'x' } })],
    ['references to itself', self],
    [
      'a circle of references',
      [
        { ...self, author: { '@id': '#b' } },
        { '@type': 'Person', '@id': '#b', name: { '@id': '#c' } },
        { '@id': '#c', name: { '@id': '#b' } },
      ],
    ],
    ['values in values', storyWith({ '@list': [{ '@value': { '@value': 'x' } }] })],
    ['a root that is no object', 'null 7 "text" true'],
  ])('made of %s does not throw', (_, script) => {
    expect(() => read([script])).not.toThrow();
  });

  it.each<readonly [what: string, script: string]>([
    ['deep objects', `${'{"@type":"NewsArticle","author":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['deep lists', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    [
      'a hundred thousand stories',
      JSON.stringify(
        Array.from({ length: 20_000 }, (_, index) => ({ '@type': 'NewsArticle', headline: `Story ${index}` })),
      ),
    ],
    [
      'a hundred thousand authors',
      JSON.stringify({
        '@type': 'NewsArticle',
        headline,
        author: Array.from({ length: 100_000 }, (_, index) => `Person ${index}`),
      }),
    ],
    ['one long headline of bars', JSON.stringify({ '@type': 'NewsArticle', headline: '| '.repeat(400_000) })],
    ['one long list of keywords', JSON.stringify({ '@type': 'NewsArticle', headline, keywords: 'x,'.repeat(400_000) })],
  ])('of %s is read to its end', (_, script) => {
    const limits = { ...defaultExtractLimits, maxJsonLdCharacters: 10_000_000 };
    expect(() => read([script], '', limits)).not.toThrow();
  });
});
