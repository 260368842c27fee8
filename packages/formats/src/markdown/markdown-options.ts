import type { HeadingOptions } from '../options/heading-options.ts';

/**
 * What `toMarkdown` writes, and how.
 *
 * @example
 * ```ts
 * const options: MarkdownOptions = { frontMatter: true, include: ['headline', 'dateline', 'body'] };
 * ```
 */
export interface MarkdownOptions extends HeadingOptions {
  /**
   * Whether YAML front matter comes first: title, description, date, updated, authors, publisher, sections, tags,
   * language, canonicalUrl, url and id, as far as the article has them. Default: false.
   */
  readonly frontMatter?: boolean;
}
