import { describe, expect, it } from 'vitest';
import { benchmarkF1, benchmarkPrecision, benchmarkRecall, mean } from './benchmark-totals.ts';

/** A page of which half is found, a page found whole with as much again beside it, a page without an answer. */
const pages = [
  { truePositives: 0.5, falsePositives: 0, falseNegatives: 0.5 },
  { truePositives: 0.5, falsePositives: 0.5, falseNegatives: 0 },
  { truePositives: 0, falsePositives: 0, falseNegatives: 1 },
];

describe('totals of the article extraction benchmark', () => {
  it('take precision over pages with an answer, (1 + 0.5) / 2', () => {
    expect(benchmarkPrecision(pages)).toBe(0.75);
  });

  it('take recall over pages with a body, (0.5 + 1 + 0) / 3', () => {
    expect(benchmarkRecall(pages)).toBe(0.5);
  });

  it('take F1 of these two, not of each page', () => {
    expect(benchmarkF1(pages)).toBeCloseTo(0.6);
  });

  it('are 0 when nothing was found', () => {
    expect(benchmarkF1(pages.slice(2))).toBe(0);
    expect(mean([])).toBe(0);
  });
});
