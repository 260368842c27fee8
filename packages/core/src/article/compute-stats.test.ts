import { describe, expect, it } from 'vitest';
import type { Block } from '../body/block.ts';
import { completeArticle } from '../fixtures/complete-article.ts';
import { computeStats } from './compute-stats.ts';

function paragraph(value: string): Block {
  return { type: 'paragraph', id: value, children: [{ type: 'text', value }] };
}

describe('computeStats', () => {
  it('counts nothing in an empty body', () => {
    expect(computeStats([])).toStrictEqual({ words: 0, characters: 0, readingTimeSeconds: 0 });
  });

  it('counts code points, not UTF-16 units', () => {
    expect(computeStats([paragraph('a🔥b'), paragraph('\ud83d x'), paragraph('\udd25')]).characters).toBe(3 + 3 + 1);
  });

  it('leaves pull quotes out, however deep', () => {
    const pullquote: Block = { type: 'pullquote', id: 'pull', children: [{ type: 'text', value: 'once more' }] };
    const body: readonly Block[] = [paragraph('It rained.'), { type: 'infobox', id: 'box', children: [pullquote] }];
    expect(computeStats(body)).toStrictEqual(computeStats([paragraph('It rained.')]));
  });

  it('reads 238 words a minute', () => {
    expect(computeStats([paragraph('word '.repeat(476))])).toMatchObject({ words: 476, readingTimeSeconds: 120 });
  });

  it('gives the figures of the complete article', () => {
    expect(computeStats(completeArticle.body, completeArticle.inLanguage)).toStrictEqual(completeArticle.stats);
  });
});
