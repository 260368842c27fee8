import type { Article } from '@broadsheet/core/model';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Options, toMarkdown as serialize } from 'mdast-util-to-markdown';
import type { Loss } from '../losses/loss.ts';
import { createLossLog } from '../losses/loss-log.ts';
import { reportProperties } from '../losses/report-properties.ts';
import { buildMdast } from '../mdast/build-mdast.ts';
import { storyProperties } from '../story/story-properties.ts';
import { frontMatter, heldByFrontMatter } from './front-matter.ts';
import type { MarkdownOptions } from './markdown-options.ts';

/** Markdown, and what it could not hold. */
export interface MarkdownWithLosses {
  readonly markdown: string;
  /** In the order of the page, the properties without a place last. */
  readonly losses: readonly Loss[];
}

/**
 * Writes an article as Markdown (CommonMark with the tables of GFM). Parsed again it gives the same paragraphs,
 * headings, lists and quotations; text that looks like Markdown or HTML stays text, and no HTML is written.
 *
 * A picture is a paragraph with the image, followed by a paragraph in italics with its caption and, in parentheses,
 * its credit. A video or sound is a link in place of the image. A table is followed by its caption in italics.
 *
 * @param article - A valid article, see `parseArticle`.
 * @returns The Markdown, with a line feed at its end.
 *
 * @example
 * ```ts
 * toMarkdown(article, { frontMatter: true });
 * // '---\ntitle: "Harbour ferry returns after nine years"\n---\n\n# Harbour ferry returns after nine years\n\n…'
 * ```
 */
export function toMarkdown(article: Article, options: MarkdownOptions = {}): string {
  return toMarkdownWithLosses(article, options).markdown;
}

/**
 * Writes an article as Markdown, and tells what of it Markdown could not hold.
 *
 * @param article - A valid article, see `parseArticle`.
 *
 * @example
 * ```ts
 * const { markdown, losses } = toMarkdownWithLosses(article);
 * losses[0]; // { pointer: '/body/4', reason: 'blockKind', message: 'Markdown does not tell a pull quote …' }
 * ```
 */
export function toMarkdownWithLosses(article: Article, options: MarkdownOptions = {}): MarkdownWithLosses {
  const losses = createLossLog();
  const front = options.frontMatter === true ? frontMatter(article, losses) : '';
  const body = serialize(buildMdast(article, options, losses), serializing);
  reportProperties(article, front === '' ? storyProperties : { ...storyProperties, ...heldByFrontMatter }, losses);
  return { markdown: [front, body].filter((part) => part !== '').join('\n'), losses: losses.losses };
}

const serializing: Options = {
  bullet: '-',
  // A line of dashes at the start would be read as front matter, and one of asterisks in an item as a list.
  rule: '_',
  // An autolink would look like HTML.
  resourceLink: true,
  // Padding cells to the width of the widest one takes the product of rows and width.
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  unsafe: [
    // No text is left that looks like HTML, not even where a parser would not take it for that.
    { character: '<', inConstruct: ['phrasing', 'titleQuote'] },
    // Code is read before links, so that a title must not begin any.
    { character: '`', inConstruct: 'titleQuote' },
  ],
};
