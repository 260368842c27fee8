import type { WritingOptions } from '../options/writing-options.ts';

/**
 * What `toText` writes, and how.
 *
 * @example
 * ```ts
 * const options: TextOptions = { width: 72, links: 'addresses', captions: false };
 * ```
 */
export interface TextOptions extends WritingOptions {
  /**
   * Columns after which lines are wrapped, at least 20; East Asian characters count as two. Words are never broken.
   * Default: lines are not wrapped.
   */
  readonly width?: number;
  /** `text` writes the words of a link, `addresses` adds its address in parentheses. Default: `text`. */
  readonly links?: 'text' | 'addresses';
  /** Whether captions are written, as `[Picture: caption (credit)]`. Default: true. */
  readonly captions?: boolean;
}
