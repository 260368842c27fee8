export type { Loss, LossReason } from '../losses/loss.ts';
export type { JsonLdArticle, JsonLdLiveUpdate, JsonLdMedia, JsonLdParty, JsonLdThing } from './json-ld.ts';
export type { JsonLdOptions } from './json-ld-options.ts';
export { type JsonLdWithLosses, toJsonLd, toJsonLdWithLosses } from './to-json-ld.ts';
