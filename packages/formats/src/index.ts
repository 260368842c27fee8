/**
 * Writing articles in other formats.
 *
 * @module main
 */

export { type Format, type FormatName, formats } from './formats.ts';
export { type HtmlOptions, type HtmlWithLosses, toHtml, toHtmlWithLosses } from './html/index.ts';
export type { Labels } from './labels/labels.ts';
export type { Loss, LossReason } from './losses/loss.ts';
export { type MarkdownOptions, type MarkdownWithLosses, toMarkdown, toMarkdownWithLosses } from './markdown/index.ts';
export type { ArticlePart } from './story/article-part.ts';
export { type TextOptions, type TextWithLosses, toText, toTextWithLosses } from './text/index.ts';
