import type { Labels } from '../labels/labels.ts';
import type { ArticlePart } from '../story/article-part.ts';

/** Options that every written format has. */
export interface WritingOptions {
  /** The parts to write, in any order; they keep the order of the page. Default: all. */
  readonly include?: readonly ArticlePart[];
  /** Words that the format adds of its own, in the language of the article. Default: English. */
  readonly labels?: Partial<Labels>;
}
