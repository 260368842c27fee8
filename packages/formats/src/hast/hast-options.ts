import type { HeadingOptions } from '../options/heading-options.ts';

/** How the tree is built. */
export interface HastOptions extends HeadingOptions {
  /** Stands before every class name but `language-…`. Default: none. */
  readonly classPrefix?: string;
}
