import type { WritingOptions } from './writing-options.ts';

/** Options of the formats that have headings. */
export interface HeadingOptions extends WritingOptions {
  /**
   * Number added to the level of every heading of the story. The headline has level 1 and the story's headings 2 to 6,
   * or 1 to 6 where the headline is not written. Default: 0, the levels that the publisher gave.
   */
  readonly headingOffset?: number;
}
