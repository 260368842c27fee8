export type { Labels } from '../labels/labels.ts';
export type { Loss, LossReason } from '../losses/loss.ts';
export type { ArticlePart } from '../story/article-part.ts';
export type { MdastOptions } from './mdast-options.ts';
export { type MdastWithLosses, toMdast, toMdastWithLosses } from './to-mdast.ts';
