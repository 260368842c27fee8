import { compareMultisets } from './compare-multisets.ts';
import type { Counts } from './counts.ts';
import { words } from './words.ts';

const gramLength = 4;

/** Parts the words of a four-gram; never part of a word. */
const gramSeparator = ' ';

/**
 * Compares the body texts of a page by their word 4-grams, as the article extraction benchmark of Scrapinghub (Zyte)
 * does: case matters, a text of fewer than four words is one shorter gram, and the counts are divided by their sum,
 * so that a long page weighs no more than a short one.
 *
 * @see https://github.com/scrapinghub/article-extraction-benchmark
 */
export function compareFourGrams(truth: string, found: string): Counts {
  const counts = compareMultisets(fourGrams(truth), fourGrams(found));
  const sum = counts.truePositives + counts.falsePositives + counts.falseNegatives;
  return sum === 0
    ? counts
    : {
        truePositives: counts.truePositives / sum,
        falsePositives: counts.falsePositives / sum,
        falseNegatives: counts.falseNegatives / sum,
      };
}

/** The word 4-grams of a text in order; a shorter text is one gram, an empty text none. */
export function fourGrams(text: string): readonly string[] {
  const tokens = words(text);
  if (tokens.length === 0) {
    return [];
  }
  const grams: string[] = [];
  for (let start = 0; start <= Math.max(0, tokens.length - gramLength); start += 1) {
    grams.push(tokens.slice(start, start + gramLength).join(gramSeparator));
  }
  return grams;
}
