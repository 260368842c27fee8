import { describe, expect, it } from 'vitest';
import { f1Of } from './counts.ts';
import { compareWords, hasSameWords } from './word-bag.ts';

describe('compareWords', () => {
  it('compares bags of lower-case words', () => {
    const counts = compareWords('The sea. The SEA!', 'the sea and sky');
    expect(counts).toEqual({ truePositives: 2, falsePositives: 2, falseNegatives: 2 });
    expect(f1Of(counts)).toBe(0.5);
  });

  it('does not mind the order', () => {
    expect(f1Of(compareWords('one two three', 'three two one'))).toBe(1);
  });
});

describe('hasSameWords', () => {
  it('minds order and case, not punctuation', () => {
    expect(hasSameWords('“Rain,” she said.', '"Rain" she said')).toBe(true);
    expect(hasSameWords('rain she said', 'she said rain')).toBe(false);
    expect(hasSameWords('Rain', 'rain')).toBe(false);
  });
});
