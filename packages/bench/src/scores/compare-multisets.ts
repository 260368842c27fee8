import type { Counts } from './counts.ts';

/**
 * Compares two collections in which a thing may stand several times, as many times as it does.
 *
 * @example
 * ```ts
 * compareMultisets(['a', 'a', 'b'], ['a', 'c']); // { truePositives: 1, falsePositives: 1, falseNegatives: 2 }
 * ```
 */
export function compareMultisets(truth: readonly string[], found: readonly string[]): Counts {
  const left = new Map<string, number>();
  for (const item of truth) {
    left.set(item, (left.get(item) ?? 0) + 1);
  }
  let truePositives = 0;
  for (const item of found) {
    const count = left.get(item) ?? 0;
    if (count > 0) {
      truePositives += 1;
      left.set(item, count - 1);
    }
  }
  return { truePositives, falsePositives: found.length - truePositives, falseNegatives: truth.length - truePositives };
}

/** Compares two collections as sets: what stands several times counts once. */
export function compareSets(truth: readonly string[], found: readonly string[]): Counts {
  return compareMultisets([...new Set(truth)], [...new Set(found)]);
}
