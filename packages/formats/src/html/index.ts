export type { Labels } from '../labels/labels.ts';
export type { Loss, LossReason } from '../losses/loss.ts';
export type { ArticlePart } from '../story/article-part.ts';
export type { HtmlOptions } from './html-options.ts';
export { type HtmlWithLosses, toHtml, toHtmlWithLosses } from './to-html.ts';
