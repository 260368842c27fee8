import { describe, expect, it } from 'vitest';
import { countAnswer, f1Of, precisionOf, recallOf, sumCounts } from './counts.ts';

describe('counts', () => {
  it('adds up', () => {
    const counts = { truePositives: 3, falsePositives: 1, falseNegatives: 2 };
    expect(sumCounts([counts, counts, countAnswer(true), countAnswer(false)])).toEqual({
      truePositives: 7,
      falsePositives: 2,
      falseNegatives: 5,
    });
  });

  it('gives precision, recall and F1', () => {
    const counts = { truePositives: 3, falsePositives: 1, falseNegatives: 3 };
    expect(precisionOf(counts)).toBe(0.75);
    expect(recallOf(counts)).toBe(0.5);
    expect(f1Of(counts)).toBeCloseTo(0.6);
  });

  it('takes nothing expected and nothing found as right', () => {
    const nothing = sumCounts([]);
    expect([precisionOf(nothing), recallOf(nothing), f1Of(nothing)]).toEqual([1, 1, 1]);
  });

  it('takes nothing found of something expected, and something found of nothing expected, as wrong', () => {
    expect(precisionOf({ truePositives: 0, falsePositives: 0, falseNegatives: 2 })).toBe(0);
    expect(recallOf({ truePositives: 0, falsePositives: 2, falseNegatives: 0 })).toBe(0);
  });
});
