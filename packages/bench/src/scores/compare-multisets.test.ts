import { describe, expect, it } from 'vitest';
import { compareMultisets, compareSets } from './compare-multisets.ts';

describe('compareMultisets', () => {
  it('counts a thing as often as both sides hold it', () => {
    expect(compareMultisets(['a', 'a', 'b'], ['a', 'c'])).toEqual({
      truePositives: 1,
      falsePositives: 1,
      falseNegatives: 2,
    });
    expect(compareMultisets(['a'], ['a', 'a', 'a'])).toEqual({
      truePositives: 1,
      falsePositives: 2,
      falseNegatives: 0,
    });
  });
});

describe('compareSets', () => {
  it('counts what stands several times once', () => {
    expect(compareSets(['a', 'a', 'b'], ['a', 'a'])).toEqual({
      truePositives: 1,
      falsePositives: 0,
      falseNegatives: 1,
    });
  });
});
