export type { Labels } from '../labels/labels.ts';
export type { Loss, LossReason } from '../losses/loss.ts';
export type { ArticlePart } from '../story/article-part.ts';
export type { HastOptions } from './hast-options.ts';
export { type HastWithLosses, toHast, toHastWithLosses } from './to-hast.ts';
