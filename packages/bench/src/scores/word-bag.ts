import { compareMultisets } from './compare-multisets.ts';
import type { Counts } from './counts.ts';
import { words } from './words.ts';

/**
 * Compares texts as bags of lower-case words, as the Web Content Extraction Benchmark (WCXB) does; its figure is the
 * mean over pages of the F1 of these counts.
 *
 * @see https://github.com/Murrough-Foley/web-content-extraction-benchmark
 */
export function compareWords(truth: string, found: string): Counts {
  return compareMultisets(words(truth.toLowerCase()), words(found.toLowerCase()));
}

/** Whether two texts are the same words in the same order: case matters, punctuation and white space do not. */
export function hasSameWords(truth: string, found: string): boolean {
  return words(truth).join(' ') === words(found).join(' ');
}
