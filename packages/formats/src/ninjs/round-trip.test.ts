import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { articles } from '../fixtures/article-arbitrary.ts';
import { completeArticle } from '@broadsheet/core/fixtures';
import { silentChanges } from '../fixtures/silent-changes.ts';
import { fromNinjs } from './from-ninjs.ts';
import { toNinjs, toNinjsWithLosses } from './to-ninjs.ts';

test('all that is not listed as lost comes back', () => {
  fc.assert(
    fc.property(articles, (article) => {
      const { ninjs, losses } = toNinjsWithLosses(article);
      expect(silentChanges(article, fromNinjs(ninjs), losses)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('what came back is written and read without any change', () => {
  fc.assert(
    fc.property(articles, (article) => {
      const back = fromNinjs(toNinjs(article));
      expect(fromNinjs(toNinjs(back))).toEqual(back);
    }),
    { numRuns: 50 },
  );
});

test('an article with every property comes back but for what is listed', () => {
  const { ninjs, losses } = toNinjsWithLosses(completeArticle);
  expect(silentChanges(completeArticle, fromNinjs(ninjs), losses)).toEqual([]);
});
