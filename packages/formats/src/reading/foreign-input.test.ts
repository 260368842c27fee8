import { parseArticle } from '@broadsheet/core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ForeignDocumentError } from '../errors/foreign-document-error.ts';
import { leavesOf } from '../fixtures/article-leaves.ts';
import { completeArticle } from '@broadsheet/core/fixtures';
import { hostileStrings } from '../fixtures/hostile-strings.ts';
import { fromJsonLd, fromNinjs, toJsonLd, toNinjs } from '../index.ts';

const readers = [
  ['fromNinjs', fromNinjs, toNinjs(completeArticle), { uri: 'urn:x:1', headlines: [{ value: 'A headline' }] }],
  ['fromJsonLd', fromJsonLd, toJsonLd(completeArticle), { '@type': 'NewsArticle', headline: 'A headline' }],
] as const;

/** Reads, and says whether that gave a valid article or the one error that it may end in. */
function outcome(read: (input: unknown) => unknown, input: unknown): 'article' | 'error' {
  try {
    parseArticle(read(input));
    return 'article';
  } catch (error) {
    if (ForeignDocumentError.isInstance(error) && error.issues.length > 0) {
      return 'error';
    }
    throw error;
  }
}

describe.each(readers)('%s', (_, read, complete, least) => {
  test('ends in an article or in a ForeignDocumentError, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue()), (input) => {
        expect(['article', 'error']).toContain(outcome(read, input));
      }),
      { numRuns: 300 },
    );
  });

  test('reads around every property of a wrong type', () => {
    const names = Object.keys(complete).filter((name) => !['uri', 'headlines', 'headline', '@type'].includes(name));
    const wrong = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(...hostileStrings),
      fc.array(fc.dictionary(fc.string(), fc.jsonValue())),
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), wrong, (name, value) => {
        expect(outcome(read, { ...complete, [name]: value })).toBe('article');
      }),
      { numRuns: 300 },
    );
  });

  test('reads around every value of a wrong type, however deep it stands', () => {
    const leaves = leavesOf(complete).filter(
      ({ pointer }) => !/^\/(?:uri|headline|headlines\/0\/value|@type.*)$/.test(pointer),
    );
    for (const { pointer, change } of leaves) {
      expect([pointer, outcome(read, change(complete))]).toEqual([pointer, 'article']);
    }
  });

  test('needs no more than a headline', () => {
    expect(read(least)).toMatchObject({ headline: 'A headline', headlines: [{ role: 'main', value: 'A headline' }] });
  });

  test.each([[undefined], [null], ['text'], [[]], [{}]])('refuses %j', (input) => {
    expect(outcome(read, input)).toBe('error');
  });
});

test('HTML that is nested too deep is refused', () => {
  const value = '<div>'.repeat(200_000);
  const item = { uri: 'urn:x:1', headlines: [{ value: 'A headline' }], bodies: [{ contentType: 'text/html', value }] };
  expect(outcome(fromNinjs, item)).toBe('error');
});

test('a foreign body is read as blocks, and nothing of it runs', () => {
  const value = `
    <div><h2>Later</h2>First line<br>second <a href="javascript:alert(1)">line</a>
      <script>alert(1)</script><style>p {}</style>
      <p>Then <b>rain</b>.</p>
      <figure><img src="https://x.example/a.jpg" alt="A pier" width="300" onerror="alert(1)">
        <figcaption>The pier. <span class="credit">Ada Brandt</span></figcaption></figure>
      <ul><li>one</li><li><p>two</p></li></ul>
      <iframe src="https://video.example/1"></iframe>
    </div>`;
  const { body, media } = fromNinjs({ uri: 'urn:x:1', title: 'A headline', bodies: [{ value }] });
  expect(body.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'paragraph', 'image', 'list', 'embed']);
  expect(media).toEqual([
    {
      id: 'm1',
      kind: 'image',
      renditions: [{ url: 'https://x.example/a.jpg', width: 300 }],
      alt: 'A pier',
      caption: [{ type: 'text', value: 'The pier.' }],
      credits: [{ name: 'Ada Brandt', role: 'credit', raw: 'Ada Brandt' }],
    },
  ]);
  expect(JSON.stringify(body)).not.toMatch(/alert|p \{\}/);
});

test('a story is found in a graph, whatever names its type', () => {
  const story = {
    '@type': ['schema:AnalysisNewsArticle'],
    headline: { '@value': 'A headline' },
    keywords: 'rain, pier',
  };
  const article = fromJsonLd({ '@graph': [{ '@type': 'WebPage' }, story] });
  expect(article).toMatchObject({ headline: 'A headline', genre: 'analysis' });
  expect(article.tags.map(({ name }) => name)).toEqual(['rain', 'pier']);
});
