import type { Article } from '@broadsheet/core/model';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articles } from '../fixtures/article-arbitrary.ts';
import { type Leaf, leavesOf } from '../fixtures/article-leaves.ts';
import { completeArticle } from '@broadsheet/core/fixtures';
import { formats, type Loss, toPromptWithLosses } from '../index.ts';

/**
 * Values that say nothing of the story: names inside the article, where a value was read from, what follows from the
 * `iso` of a date or from the body, the first headline, which is shown, and the first correction, which a block repeats.
 */
const sayNothing =
  /\/(?:schemaVersion|id|type|raw|instant|precision|zone|blockId)$|^\/(?:stats|live\/updateIds|headlines\/0\/role|corrections\/0\/(?:kind|text))/;

interface Writer {
  readonly convert: (article: Article) => string;
  readonly losses: (article: Article) => readonly Loss[];
}

/** What writes an article: every format, and the text for models with room for all of it. */
const writers: Readonly<Record<string, Writer>> = {
  ...formats,
  prompt: {
    convert: (article) => toPromptWithLosses(article, { budget: Infinity }).prompt.text,
    losses: (article) => toPromptWithLosses(article, { budget: Infinity }).losses,
  },
};

describe.each(Object.entries(writers))('%s', (_, { convert, losses }) => {
  /** Whether another value there changes nothing of what is written or listed. */
  const isSilent = (article: Article, { pointer, change }: Leaf): boolean => {
    if (sayNothing.test(pointer) || lists(losses(article), pointer)) {
      return false;
    }
    const other = asArticle(change(article));
    return convert(other) === convert(article) && !lists(losses(other), pointer);
  };

  test('either writes a value of an article or lists it as lost', () => {
    const silent = leavesOf(completeArticle).filter((leaf) => isSilent(completeArticle, leaf));
    expect(silent.map(({ pointer }) => pointer)).toEqual([]);
  });

  test('does so with any value of any article', () => {
    fc.assert(
      fc.property(articles, fc.nat(), (article, number) => {
        const leaves = leavesOf(article);
        const leaf = leaves[number % leaves.length];
        expect(leaf === undefined || !isSilent(article, leaf)).toBe(true);
      }),
      { numRuns: 60 },
    );
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
