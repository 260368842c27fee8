import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestRise } from './longest-rise.ts';

/** Length of a longest rise, by comparing every pair. */
function riseLength(numbers: readonly number[]): number {
  const lengths: number[] = [];
  for (const [index, value] of numbers.entries())
    lengths.push(
      1 + Math.max(0, ...lengths.filter((_, earlier) => (numbers[earlier] ?? 0) < value && earlier < index)),
    );
  return Math.max(0, ...lengths);
}

describe('longestRise', () => {
  it('rises, and is as long as any', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 50 }), { maxLength: 30 }), (numbers) => {
        const rise = longestRise(numbers);
        const kept = numbers.filter((_, index) => rise.has(index));
        expect(kept).toStrictEqual(kept.toSorted((one, other) => one - other));
        expect(kept.length).toBe(riseLength(numbers));
      }),
    );
  });
});
