import { parseArticle, verifyQuote } from '@broadsheet/core';
import { describe, expect, it } from 'vitest';
import { createArticle } from './create-article.ts';

describe('createArticle', () => {
  it('makes the same valid article every time, whose quote stands in its body', () => {
    const article = createArticle();
    expect(parseArticle(structuredClone(article))).toEqual(createArticle());
    expect(article.quotes).not.toHaveLength(0);
    for (const quote of article.quotes)
      expect(verifyQuote(article, quote.text)).toMatchObject({ match: 'exact', spans: quote.spans });
  });

  it('lets what follows from a change follow', () => {
    const body = [{ type: 'paragraph', id: 'only', children: [{ type: 'text', value: 'It rained.' }] }] as const;
    const article = createArticle({ headline: 'Rain', body });
    expect(article.headlines).toEqual([{ role: 'main', value: 'Rain' }]);
    expect(article.stats.words).toBe(2);
    expect(article.quotes).toEqual([]);
  });

  it('refuses to make what is no article', () => {
    expect(() => createArticle({ leadMediaId: 'none' })).toThrow('/leadMediaId');
  });
});
