import type { Block } from '@broadsheet/core/model';
import * as fc from 'fast-check';
import { parse, serialize } from 'parse5';
import { describe, expect, test } from 'vitest';
import { blocks } from '../fixtures/arbitraries.ts';
import { createArticle, createUncheckedArticle } from '../fixtures/create-article.ts';
import { findActiveContent } from '../fixtures/find-active-content.ts';
import { toHtml, toHtmlWithLosses } from './to-html.ts';

const paragraph: Block = { type: 'paragraph', id: 'p', children: [{ type: 'text', value: 'The ferry is back.' }] };

describe('document', () => {
  const article = createArticle({
    headline: 'Ferry & more',
    canonicalUrl: 'https://ledger.example/ferry',
    description: 'All about the "Wren".',
    inLanguage: 'he',
    dir: 'rtl',
    body: [paragraph],
  });

  test('is an article element by default, which does not hold the canonical address', () => {
    const { html, losses } = toHtmlWithLosses(article);
    expect(html).toMatch(/^<article lang="he" dir="rtl">\n<header>\n<h1>Ferry &amp; more<\/h1>/);
    expect(losses.map(({ pointer }) => pointer)).toContain('/canonicalUrl');
  });

  test('is a whole page where that is asked for', () => {
    const { html, losses } = toHtmlWithLosses(article, { document: true });
    expect(html).toMatch(/^<!doctype html>\n<html lang="he" dir="rtl">\n<head>\n<meta charset="utf-8">/);
    expect(html).toContain('<title>Ferry &amp; more</title>');
    expect(html).toContain('<link rel="canonical" href="https://ledger.example/ferry">');
    expect(html).toContain('<meta name="description" content="All about the &quot;Wren&quot;.">');
    expect(losses.map(({ pointer }) => pointer)).not.toContain('/canonicalUrl');
  });
});

test('class names take a prefix', () => {
  const body: readonly Block[] = [{ type: 'infobox', id: 'i', title: 'The Wren', children: [paragraph] }];
  const html = toHtml(createArticle({ body }), { classPrefix: 'news-' });
  expect(html).toContain('<aside class="news-infobox">\n<p class="news-infobox-title">The Wren</p>');
});

test('headings are moved by the offset', () => {
  const body: readonly Block[] = [{ type: 'heading', id: 'h', depth: 2, children: [{ type: 'text', value: 'Next' }] }];
  expect(toHtml(createArticle({ body }), { headingOffset: 2 })).toContain('<h4>Next</h4>');
});

test('a malformed language is left out and reported', () => {
  const { html, losses } = toHtmlWithLosses(createUncheckedArticle({ inLanguage: 'en_GB' }));
  expect(html).toMatch(/^<article dir="ltr">/);
  expect(losses).toContainEqual(expect.objectContaining({ pointer: '/inLanguage', reason: 'language' }));
});

function cell(value: string, header: boolean, rowSpan?: number) {
  const span = rowSpan === undefined ? {} : { rowSpan };
  return { type: 'tableCell', header, ...span, children: [{ type: 'text', value }] };
}

test('a header cell that spans rows of data keeps them in one group', () => {
  const rows = [[cell('Season', true, 2), cell('Crossings', true)], [cell('24', false)]];
  const children = rows.map((row) => ({ type: 'tableRow', children: row }));
  const html = toHtml(createArticle({ body: [{ type: 'table', id: 't', caption: [], children }] }));
  expect(html).toContain(
    '<tbody>\n<tr><th scope="col" rowspan="2">Season</th><th scope="col">Crossings</th></tr>\n<tr><td>24</td></tr>',
  );
  expect(html).not.toContain('<thead>');
});

test('an embed is a link and its fallback words, never a frame', () => {
  const body: readonly Block[] = [
    { type: 'embed', id: 'e', url: 'https://chirp.example/1', provider: 'Chirp', children: [paragraph] },
  ];
  expect(toHtml(createArticle({ body }))).toContain(
    '<figure class="embed">\n<blockquote>\n<p>The ferry is back.</p>\n</blockquote>\n<figcaption><a href="https://chirp.example/1">Chirp</a></figcaption>\n</figure>',
  );
});

test('a browser reads the page as it was written, and finds nothing active', () => {
  fc.assert(
    fc.property(blocks, (body) => {
      const html = toHtml(createUncheckedArticle({ body }), { document: true });
      const page = serialize(parse(html));
      expect(serialize(parse(page))).toBe(page);
      expect(findActiveContent(html)).toEqual([]);
    }),
  );
});
