import type { Article } from '@broadsheet/core/model';
import { describe, expect, test } from 'vitest';
import { completeArticle } from '../fixtures/complete-article.ts';
import { leavesOf } from '../fixtures/article-leaves.ts';
import { type Format, formats, type Loss } from '../index.ts';

/**
 * Values that say nothing of the story: names inside the article, where a value was read from, what follows from the
 * `iso` of a date or from the body, and the first correction, which a block repeats.
 */
const sayNothing =
  /\/(?:schemaVersion|id|type|raw|instant|precision|zone|blockId)$|^\/(?:stats|live\/updateIds|corrections\/0\/(?:kind|text))/;

describe.each(Object.entries<Format>(formats))('%s', (_, { convert, losses }) => {
  test('either writes a value of an article or lists it as lost', () => {
    const written = convert(completeArticle);
    const silent = leavesOf(completeArticle)
      .filter(({ pointer }) => !sayNothing.test(pointer) && !lists(losses(completeArticle), pointer))
      .filter(({ pointer, change }) => {
        const other = asArticle(change(completeArticle));
        return convert(other) === written && !lists(losses(other), pointer);
      })
      .map(({ pointer }) => pointer);
    expect(silent).toEqual([]);
  });
});

/** Whether the losses list the value, or something that holds it. */
function lists(losses: readonly Loss[], pointer: string): boolean {
  return losses.some((loss) => pointer === loss.pointer || pointer.startsWith(`${loss.pointer}/`));
}

/** An article that nobody has checked, since a change of one value may contradict the rest. */
function asArticle(value: unknown): Article {
  return JSON.parse(JSON.stringify(value));
}
