import type { Counts } from './counts.ts';

/**
 * Compares a text with passages that must and passages that must not appear in it, as trafilatura's evaluation does:
 * a passage that must appear is a true positive or a false negative, one that must not is a false positive when it
 * does. White space is folded; case matters.
 *
 * @see https://github.com/adbar/trafilatura
 */
export function compareSnippets(
  mustAppear: readonly string[],
  mustNotAppear: readonly string[],
  found: string,
): Counts {
  const text = foldSpace(found);
  const appears = (passage: string): boolean => text.includes(foldSpace(passage));
  const truePositives = mustAppear.filter(appears).length;
  return {
    truePositives,
    falsePositives: mustNotAppear.filter(appears).length,
    falseNegatives: mustAppear.length - truePositives,
  };
}

function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
