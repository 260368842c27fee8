import type { PageFacts } from './page-facts.ts';

/** One number that tells articles from other pages. */
export interface PageFeature {
  /** Its name, of which the fingerprint of the model is made. */
  readonly name: string;
  /** Reads it; a truth is 1 or 0. */
  readonly read: (facts: PageFacts) => number;
}
