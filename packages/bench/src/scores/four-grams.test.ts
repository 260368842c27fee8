import { describe, expect, it } from 'vitest';
import { compareFourGrams, fourGrams } from './four-grams.ts';

describe('fourGrams', () => {
  it('slides over the words', () => {
    expect(fourGrams('The tram, at last, runs again.')).toEqual([
      'The tram at last',
      'tram at last runs',
      'at last runs again',
    ]);
  });

  it('makes one gram of a shorter text and none of an empty one', () => {
    expect(fourGrams('Two words')).toEqual(['Two words']);
    expect(fourGrams('')).toEqual([]);
  });
});

describe('compareFourGrams', () => {
  it('gives the shares of a page', () => {
    // Truth: abcd bcde cdef. Found: abcd bcde bcdx-like grams: abcd, bcde, cdex. Union of 2 + 1 + 1.
    expect(compareFourGrams('a b c d e f', 'a b c d e x')).toEqual({
      truePositives: 0.5,
      falsePositives: 0.25,
      falseNegatives: 0.25,
    });
  });

  it('minds case but not punctuation', () => {
    expect(compareFourGrams('Rain, rain; go away.', 'Rain rain go away').truePositives).toBe(1);
    expect(compareFourGrams('Rain rain go away', 'rain rain go away').truePositives).toBe(0);
  });

  it('counts nothing where there is nothing', () => {
    expect(compareFourGrams('', '')).toEqual({ truePositives: 0, falsePositives: 0, falseNegatives: 0 });
    expect(compareFourGrams('a b c d', '')).toEqual({ truePositives: 0, falsePositives: 0, falseNegatives: 1 });
  });
});
