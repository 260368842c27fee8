export type { Loss, LossReason } from '../losses/loss.ts';
export type { JsonFeedAttachment, JsonFeedItem } from './json-feed-item.ts';
export { type JsonFeedItemWithLosses, toJsonFeedItem, toJsonFeedItemWithLosses } from './to-json-feed-item.ts';
