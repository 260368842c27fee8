import { type Article, blockText } from '@broadsheet/core/model';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../extract-article.ts';
import type { Extraction } from '../extraction.ts';
import { originOf } from './account-for.ts';
import { coverageOf } from './coverage.ts';
import { restore } from './restore.ts';

const sentence = 'The harbour tram will run again by spring, the council of Port Ellery said on Monday evening.';
const picture = (file: string): string => `<img src="https://courant.example/${file}.jpg" width="800" height="600">`;

/** Content with words in places where an assembly could forget them. */
const places: Readonly<Record<string, string>> = {
  'a second caption of a picture': `<figure>${picture('tram')}<figcaption>The tram at dawn.</figcaption><figcaption>The depot behind it.</figcaption></figure>`,
  'a picture shown twice under other captions': `<figure>${picture('tram')}<figcaption>The tram at dawn.</figcaption></figure><p>${sentence}</p><figure>${picture('tram')}<figcaption>The depot behind it.</figcaption></figure>`,
  'a picture shown twice with other credits': `<figure>${picture('blank')}<figcaption>Photo: Tamsin Orrell</figcaption></figure><figure>${picture('blank')}<figcaption>Photo: Jonah Brisk</figcaption></figure>`,
  'a credit that names nobody': `<figure>${picture('tram')}<figcaption>The tram at dawn.</figcaption><figcaption class="credit">File photo</figcaption></figure>`,
  'a list in a pull quote': `<aside class="pullquote"><p>Three promises:</p><ul><li>Rails</li><li>Bells</li></ul></aside>`,
  'a quotation of which only the speaker is left': '<blockquote><cite>Mayor Ada Quill</cite></blockquote>',
  'a table of which only the caption is left': '<table><caption>Fares from spring</caption><tr></tr></table>',
  'cells of several lines':
    '<table><tr><td><p>Single</p><p>two crowns</p></td><td>Return<br>three crowns</td></tr><tr><td>Child</td><td>free</td></tr></table>',
  'lines of code parted by elements': '<pre><code>ring bell<br>open doors</code></pre>',
  'a table in letters of one width':
    '<pre><table><tr><td>Depot</td><td>05:10</td></tr><tr><td>Quay</td><td>05:25</td></tr></table></pre>',
};

function contentOf(html: string): Extraction {
  return extractArticle({
    feedItem: { title: 'Tram back by spring', content: { encoded: `<p>${sentence}</p>${html}` } },
  });
}

/** Words that a reader sees, read from the markup without any help of the code under test. */
function wordsOf(markup: string): readonly string[] {
  return markup.replace(/<[^>]*>/g, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words of all texts in a value. */
function heldIn(value: object): ReadonlySet<string> {
  return new Set(
    Object.values(value).flatMap((part: unknown): readonly string[] => {
      if (typeof part === 'string') return wordsOf(part);
      return typeof part === 'object' && part !== null ? [...heldIn(part)] : [];
    }),
  );
}

describe('nothing is lost', () => {
  test.each(Object.entries(places))('of %s', (_, html) => {
    const { article, removed, coverage } = contentOf(html);
    const held = heldIn([article.body, article.media, removed]);
    expect(wordsOf(html).filter((word) => !held.has(word))).toEqual([]);
    expect(coverage).toBe(1);
  });

  test.each(Object.entries(places))('of %s when it is put back into a page', (_, html) => {
    const page = `<html lang="en"><article><h1>Tram back by spring</h1>${`<p>${sentence}</p>`.repeat(4)}<div class="promo">${html}</div><p>${sentence}</p></article></html>`;
    const extraction = extractArticle({ html: page });
    const restored = extraction.removed.map(({ id }) => id).reduce(restore, extraction);
    const held = heldIn([restored.article.body, restored.article.media]);
    expect(wordsOf(html).filter((word) => !held.has(word))).toEqual([]);
    expect(restored.coverage).toBe(1);
  });
});

function countOf(text: string): number {
  return text.replaceAll(' ', '').length;
}

describe('coverage', () => {
  const extraction = contentOf(
    `<p>The first car leaves the depot at ten past five.</p><figure>${picture('tram')}<figcaption>The tram at dawn.</figcaption></figure>`,
  );
  const coverageWith = (change: Partial<Article>): number => {
    const blocks = originOf(extraction)?.assembled ?? [];
    return coverageOf(blocks, blocks, { ...extraction.article, ...change });
  };

  const visible = countOf(`${sentence} The first car leaves the depot at ten past five. The tram at dawn.`);

  test('counts what is truly in the article', () => {
    expect(coverageWith({})).toBe(1);
    expect(coverageWith({ media: [] })).toBeCloseTo(1 - countOf('The tram at dawn.') / visible);
    expect(coverageWith({ body: extraction.article.body.slice(1) })).toBeCloseTo(1 - countOf(sentence) / visible);
    expect(coverageWith({ body: [], media: [] })).toBe(0);
  });

  test('tells a text that stands twice from one that stands once', () => {
    const twice = contentOf(`<p>${sentence}</p>`);
    const blocks = originOf(twice)?.assembled ?? [];
    expect(coverageOf(blocks, blocks, twice.article)).toBe(1);
    expect(coverageOf(blocks, blocks, { ...twice.article, body: twice.article.body.slice(1) })).toBe(0.5);
  });
});

test('a line that metadata was read from is listed where the article has the field in other words', () => {
  const page = `<html lang="en"><head><meta property="article:published_time" content="2026-02-03T08:30:00+01:00"><meta name="author" content="Ada Quill"></head><article><h1>Tram back by spring</h1><p class="byline">By A. Quill</p><p class="date">3 February 2026</p>${`<p>${sentence}</p>`.repeat(5)}</article></html>`;
  const { article, removed, coverage } = extractArticle({ html: page });
  expect(coverage).toBe(1);
  expect(removed).toMatchObject([{ reason: 'superseded', text: '3 February 2026' }]);
  expect(article.bylineText).toBe('By A. Quill');
});

describe('a page that carries its story in data', () => {
  const lines = ['one', 'two', 'three', 'four', 'five', 'six'].map((word) => `In line ${word}: ${sentence}`);
  const data = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Tram back by spring',
    articleBody: lines.join('\n'),
  });
  const page = `<html lang="en"><head><script type="application/ld+json">${data}</script></head><body><nav><a href="/news">News of Port Ellery</a></nav><article><h1>Tram back by spring</h1><p>${lines[0]}</p><p>To read on, <b>subscribe</b> for two crowns a month, the price of a single ride on the tram.</p></article><footer><p>Printed in Port Ellery</p></footer></body></html>`;
  const extraction = extractArticle({ html: page });

  test('accounts for what the page shows beside it', () => {
    const { article, removed, coverage } = extraction;
    expect(article.body).toHaveLength(lines.length);
    expect(coverage).toBe(1);
    const held = heldIn([article, removed]);
    expect(wordsOf(page.slice(page.indexOf('<body>'))).filter((word) => !held.has(word))).toEqual([]);
    expect(removed.some(({ text }) => text.includes(lines[0] ?? ''))).toBe(false);
    for (const { text, span } of removed) expect(page.slice(span.start, span.end)).toContain(text.slice(-12));
  });

  test('gives back each part before or behind the story, in whatever order', () => {
    const ids = extraction.removed.map(({ id }) => id);
    const texts = [ids, ids.toReversed()].map((order) =>
      order.reduce(restore, extraction).article.body.map((block) => blockText(block)),
    );
    expect(texts[0]).toEqual(texts[1]);
    expect(texts[0]?.[0]).toBe('News of Port Ellery');
    expect(texts[0]?.slice(1, 1 + lines.length)).toEqual(lines);
    expect(texts[0]?.at(-1)).toBe('Printed in Port Ellery');
    expect(ids.reduce(restore, extraction)).toMatchObject({ coverage: 1, removed: [] });
  });
});
