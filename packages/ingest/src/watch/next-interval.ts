/** What a look at a feed found. */
export type LookResult = 'changed' | 'unchanged' | 'failed';

/** By what the pause before the next look is multiplied: a feed that has news is looked at more often, one that rests or fails less. */
const factors = { changed: 0.5, unchanged: 1.5, failed: 2 } as const satisfies Record<LookResult, number>;

/** The longest pause, as a multiple of the shortest. */
const longestMultiple = 16;

/** The pause before the next look, in seconds: never shorter than asked for, and never so long that a feed is forgotten. */
export function nextInterval(everySeconds: number, intervalSeconds: number, result: LookResult): number {
  const longest = everySeconds * longestMultiple;
  return Math.round(Math.min(longest, Math.max(everySeconds, intervalSeconds * factors[result])));
}
