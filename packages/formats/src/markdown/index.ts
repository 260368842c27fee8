export type { Labels } from '../labels/labels.ts';
export type { Loss, LossReason } from '../losses/loss.ts';
export type { ArticlePart } from '../story/article-part.ts';
export type { MarkdownOptions } from './markdown-options.ts';
export { type MarkdownWithLosses, toMarkdown, toMarkdownWithLosses } from './to-markdown.ts';
