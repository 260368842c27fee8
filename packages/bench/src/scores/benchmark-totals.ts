import { type Counts, precisionOf, recallOf } from './counts.ts';

/**
 * Precision over pages as the article extraction benchmark takes it: the mean of the pages' precisions, leaving out
 * pages on which the system found nothing.
 */
export function benchmarkPrecision(pages: readonly Counts[]): number {
  return mean(pages.filter((page) => page.truePositives + page.falsePositives > 0).map(precisionOf));
}

/** Recall over pages as the article extraction benchmark takes it: the mean of the recalls of pages with a body. */
export function benchmarkRecall(pages: readonly Counts[]): number {
  return mean(pages.filter((page) => page.truePositives + page.falseNegatives > 0).map(recallOf));
}

/** F1 over pages as the article extraction benchmark takes it: harmonic mean of its precision and its recall. */
export function benchmarkF1(pages: readonly Counts[]): number {
  const precision = benchmarkPrecision(pages);
  const recall = benchmarkRecall(pages);
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** Mean of numbers; 0 for none. */
export function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
