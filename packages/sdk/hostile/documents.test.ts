import { describe, expect, test } from 'vitest';
import { blockText, type Article } from '@broadsheet/core/model';
import { extractArticle } from '../src/extract-article.ts';
import { parseFeed } from '../src/parse-feed.ts';
import { headline, lastSentence, page } from './answers.ts';
import { feeds } from './feeds.ts';
import { pages } from './pages.ts';

const url = 'https://courier.example/story';

/** Every address that an article holds, wherever it stands. */
function addressesOf(article: Article): readonly string[] {
  return [...JSON.stringify(article).matchAll(/"(?:url|src|href|canonicalUrl)":"([^"]*)"/g)].map(
    ([, address = '']) => address,
  );
}

describe('hostile pages', () => {
  test.each(pages)('$name', ({ html, options, diagnostic }) => {
    const { article, diagnostics } = extractArticle({ html, url }, options);
    const lines = article.body.map(blockText);
    expect(article.headline).toBe(headline);
    expect(lines.some((line) => line.startsWith(lastSentence))).toBe(true);
    expect(diagnostics.map(({ code }) => code)).toEqual(
      expect.arrayContaining(diagnostic === undefined ? [] : [diagnostic]),
    );
    expect('polluted' in {}).toBe(false);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '\u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'vbscript:x',
    'data:text/html,<p>',
    'file:///etc/hostname',
    'blob:https://courier.example/1',
  ])('the address %j is in no part of the article', (address) => {
    const markup = `<a href="${address}">A</a><img src="${address}" alt="B"><iframe src="${address}"></iframe><video src="${address}"></video>`;
    const html = page.replace('</article>', `<p>Read on: ${markup}</p></article>`);
    const addresses = addressesOf(extractArticle({ html, url }).article);
    expect(addresses.filter((one) => !/^https?:/.test(one))).toEqual([]);
  });
});

describe('hostile feeds', () => {
  test.each(feeds)('$name', ({ text, items }) => {
    let read: number | undefined;
    let got = '';
    try {
      const feed = parseFeed(text, { url });
      read = feed.items.length;
      got = JSON.stringify(feed);
    } catch (error) {
      got = String(error instanceof Error ? error.name : error);
    }
    expect(got).toMatch(items === undefined ? /^FeedError$/ : /"Courier"/);
    expect(read).toBe(items);
    expect(got).not.toContain('haha');
    expect('polluted' in {}).toBe(false);
  });
});
