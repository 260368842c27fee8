import type { LossLog } from '../losses/loss-log.ts';

/** Level of a heading as it is written. */
export type HeadingDepth = (typeof depths)[number];

const depths = [1, 2, 3, 4, 5, 6] as const;

/** How the headings of the story stand under the headline. */
export interface HeadingLevels {
  /** Added to the level that the publisher gave. */
  readonly headingOffset: number;
  /** The highest level for a heading of the story: 2 under a headline, else 1. */
  readonly firstDepth: 1 | 2;
  readonly losses: LossLog;
}

/** The level to write for a heading; a level out of bounds is moved to the nearest and reported. */
export function headingDepth(
  depth: number,
  pointer: string,
  { headingOffset, firstDepth, losses }: HeadingLevels,
): HeadingDepth {
  const wanted = depth + headingOffset;
  const written = depths.find((candidate) => candidate >= Math.max(wanted, firstDepth)) ?? 6;
  if (written !== wanted) {
    losses.report(pointer, 'headingDepth', `The heading has level ${written} instead of ${wanted}.`);
  }
  return written;
}
