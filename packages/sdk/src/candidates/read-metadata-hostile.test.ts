import { describe, expect, it } from 'vitest';
import { scanHtml } from '../document/scan-html.ts';
import { defaultExtractLimits } from '../extract-options.ts';
import { readMetadata } from './read-metadata.ts';

/** Pages that are large in one respect, by how often a part is repeated. */
const shapes: Readonly<Record<string, (times: number) => string>> = {
  'authors in one line': (times) => `<h1>Ferry</h1>${'t <b class="author">x</b> '.repeat(times)}`,
  'text beside blocks': (times) => `<h1>Ferry</h1>${'text <div>x</div>'.repeat(times)}`,
  headings: (times) => '<h1>Ferry stops at noon</h1>'.repeat(times),
  'a heading that never ends': (times) => `<h1>${'<p>word word word'.repeat(times)}`,
  'meta elements': (times) =>
    '<meta property="og:title" content="Ferry"><meta name="author" content="A B">'.repeat(times),
  'times in one line': (times) => `<h1>Ferry</h1><p>${'<time datetime="2026-04-18">x</time>'.repeat(times)}`,
  tags: (times) => `<h1>Ferry</h1>${'<ul class="tags"><li><a href="/tag/x">x</a></ul>'.repeat(times)}`,
  'nested elements': (times) => `<h1>Ferry</h1>${'<span class="author">'.repeat(times)}x`,
  bylines: (times) => `<h1>Ferry</h1>${'<p class="byline">By Ann Bell and Bob Cole</p>'.repeat(times)}`,
  'names of one element': (times) => `<h1>Ferry</h1><p class="${'author-byline '.repeat(times)}">x`,
  'links of the head': (times) => '<link rel="alternate" hreflang="de" href="/x">'.repeat(times),
  'steps of a trail': (times) =>
    `<ol class="breadcrumb">${'<li><a href="/x">Harbour</a>'.repeat(times)}</ol><h1>Ferry</h1>`,
  'properties of microdata': (times) =>
    `<div itemscope itemtype="https://schema.org/Article">${'<b itemprop="author">x</b>'.repeat(times)}`,
  'items of microdata': (times) =>
    '<div itemscope itemtype="https://schema.org/Article"><b itemprop="headline">Ferry</b>'.repeat(times),
  'dates in one line': (times) => `<h1>Ferry</h1><p class="date">${'18 April 2026 '.repeat(times)}`,
  'separators of a title': (times) => `<title>${'a | '.repeat(times)}</title>`,
  'dates in a script': (times) => `<script>${'"date": "'.repeat(times)}</script>`,
};

describe('a page of many', () => {
  it.each(Object.entries(shapes))('%s is read in linear time', (_, shape) => {
    const document = scanHtml(shape(40_000), defaultExtractLimits);
    const start = performance.now();
    readMetadata(document, { url: 'https://www.ellery-courant.example/', limits: defaultExtractLimits });
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
