export type { Labels } from '../labels/labels.ts';
export type { Loss, LossReason } from '../losses/loss.ts';
export type { ArticlePart } from '../story/article-part.ts';
export type { TextOptions } from './text-options.ts';
export { type TextWithLosses, toText, toTextWithLosses } from './to-text.ts';
