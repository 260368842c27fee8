import { scanHtml } from '../scan-html.ts';
import { type LocatedWord, readLocatedTexts, wordsOf } from './located-texts.ts';
import { readParse5Texts } from './parse5-texts.ts';

/** How a page read by the scanner compares with the same page read by parse5, which follows the HTML standard to the letter. */
export interface TreeComparison {
  /** Whether both hold the same visible text, white space aside. */
  readonly isSameText: boolean;
  /** Characters of visible text in parse5's tree. */
  readonly characters: number;
  /** Characters among them that the scanner has in the same word under the same elements. */
  readonly charactersInPlace: number;
  /** The first word that is not the same or not in the same place. */
  readonly firstDifference?: { readonly expected: string; readonly actual: string };
}

const limits = { maxDepth: 512, maxNodes: 1_000_000, maxAttributes: 256 };

/** Reads a page with the scanner and with parse5, and compares. */
export function compareWithParse5(source: string): TreeComparison {
  const expected = wordsOf(readParse5Texts(source));
  const actual = wordsOf(readLocatedTexts(scanHtml(source, limits)));
  const firstDifference = findDifference(expected, actual);
  return {
    isSameText: textOf(expected) === textOf(actual),
    characters: expected.reduce((sum, { word }) => sum + word.length, 0),
    charactersInPlace: countInPlace(expected, actual),
    ...(firstDifference !== undefined && { firstDifference }),
  };
}

/** Text without white space: trees differ in where text is cut into nodes, and so into words. */
function textOf(words: readonly LocatedWord[]): string {
  return words.map(({ word }) => word).join('');
}

function countInPlace(expected: readonly LocatedWord[], actual: readonly LocatedWord[]): number {
  const counts = new Map<string, number>();
  for (const word of actual) counts.set(keyOf(word), (counts.get(keyOf(word)) ?? 0) + 1);
  let characters = 0;
  for (const word of expected) {
    const count = counts.get(keyOf(word)) ?? 0;
    if (count > 0) characters += word.word.length;
    counts.set(keyOf(word), count - 1);
  }
  return characters;
}

function findDifference(
  expected: readonly LocatedWord[],
  actual: readonly LocatedWord[],
): TreeComparison['firstDifference'] {
  const length = Math.max(expected.length, actual.length);
  for (let index = 0; index < length; index++) {
    const pair = { expected: keyOf(expected[index]), actual: keyOf(actual[index]) };
    if (pair.expected !== pair.actual) return pair;
  }
  return undefined;
}

function keyOf(located: LocatedWord | undefined): string {
  return located === undefined ? 'nothing' : `${located.path} ${located.word}`;
}
