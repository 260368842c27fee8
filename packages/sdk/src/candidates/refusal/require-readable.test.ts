import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../extract-article.ts';
import { createPublisher, specialPages } from '../../testing/index.ts';

const site = createPublisher({ origin: 'https://courant.example' });
const kinds = {
  consentWall: 'consent',
  botChallenge: 'bot-challenge',
  paywallStub: 'paywall',
  softNotFound: 'not-found',
} as const;

describe('pages that stand in the way of an article', () => {
  test.each(specialPages.map((page) => [page.kind, page] as const))('%s is a typed failure', (kind, page) => {
    const html = page.render(site);
    expect(() => extractArticle({ html })).toThrow(
      expect.objectContaining({ code: 'NOT_AN_ARTICLE', kind: kinds[kind] }),
    );
  });

  test('a story about such pages is a story', () => {
    const sentence =
      'The page said “Page not found”, and asked whether I was not a robot before it showed the cookie settings. ';
    const html = `<title>Page not found: a history</title><article><h1>Page not found: a history</h1>${`<p>${sentence.repeat(3)}</p>`.repeat(8)}</article>`;
    expect(extractArticle({ html }).article.headline).toBe('Page not found: a history');
  });
});
