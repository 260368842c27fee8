import type { HeadingOptions } from '../options/heading-options.ts';

/**
 * How the tree is built.
 *
 * @example
 * ```ts
 * const options: MdastOptions = { headingOffset: 1, include: ['headline', 'body'] };
 * ```
 */
export type MdastOptions = HeadingOptions;
