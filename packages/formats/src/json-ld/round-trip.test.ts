import { blockText } from '@broadsheet/core/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { articles } from '../fixtures/article-arbitrary.ts';
import { completeArticle } from '@broadsheet/core/fixtures';
import { silentChanges } from '../fixtures/silent-changes.ts';
import { fromJsonLd } from './from-json-ld.ts';
import { toJsonLd, toJsonLdWithLosses } from './to-json-ld.ts';

/** Of the body only the words come back. */
const wordsOnly = { pointer: '/body', reason: 'blockKind', message: '' } as const;

test('all that is not listed as lost comes back, of the body its words', () => {
  fc.assert(
    fc.property(articles, (article) => {
      const { jsonLd, losses } = toJsonLdWithLosses(article);
      const back = fromJsonLd(jsonLd);
      expect(silentChanges(article, back, [...losses, wordsOnly])).toEqual([]);
      const words = back.body
        .filter((block) => block.type !== 'liveUpdate')
        .map(blockText)
        .join(' ');
      expect(words.split(/\s+/)).toEqual((jsonLd.articleBody ?? '').split(/\s+/));
    }),
    { numRuns: 200 },
  );
});

test('what came back is written and read without any change', () => {
  fc.assert(
    fc.property(articles, (article) => {
      const back = fromJsonLd(toJsonLd(article));
      expect(fromJsonLd(toJsonLd(back))).toEqual(back);
    }),
    { numRuns: 50 },
  );
});

test('an article with every property comes back but for what is listed', () => {
  const { jsonLd, losses } = toJsonLdWithLosses(completeArticle);
  const back = fromJsonLd(jsonLd);
  expect(silentChanges(completeArticle, back, [...losses, wordsOnly])).toEqual([]);
  expect(back.media.find(({ id }) => id === back.leadMediaId)?.renditions[0]?.url).toBe(
    'https://news.example/ferry-1600.jpg',
  );
});
