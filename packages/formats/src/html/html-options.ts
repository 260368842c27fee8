import type { HastOptions } from '../hast/hast-options.ts';

/**
 * What `toHtml` writes, and how.
 *
 * @example
 * ```ts
 * const options: HtmlOptions = { document: true, headingOffset: 1, classPrefix: 'news-' };
 * ```
 */
export interface HtmlOptions extends HastOptions {
  /**
   * Whether a whole page is written, with the headline as title, the description and the canonical address, rather
   * than the `article` element alone. Default: false.
   */
  readonly document?: boolean;
}
