export { ForeignDocumentError, type ForeignFormat } from '../errors/foreign-document-error.ts';
export type { Loss, LossReason } from '../losses/loss.ts';
export { fromJsonLd } from './from-json-ld.ts';
export type { JsonLdArticle, JsonLdLiveUpdate, JsonLdMedia, JsonLdParty, JsonLdThing } from './json-ld.ts';
export type { JsonLdOptions } from './json-ld-options.ts';
export { type JsonLdWithLosses, toJsonLd, toJsonLdWithLosses } from './to-json-ld.ts';
