/**
 * The schemas of an article, for zod and as JSON Schema.
 *
 * @module schema
 */

export { articleRefSchema } from './article-ref-schema.ts';
export { articleSchema } from './article-schema.ts';
export { articleJsonSchema } from './article-json-schema.ts';
export { blockSchema } from './block-schema.ts';
export { entitySchema, sectionSchema, tagSchema } from './classification-schema.ts';
export { altIdSchema, alternateSchema, headlineSchema } from './identity-schema.ts';
export { inlineSchema } from './inline-schema.ts';
export { liveSchema } from './live-schema.ts';
export { creditSchema, mediaSchema, renditionSchema } from './media-schema.ts';
export { contributorSchema, infoSourceSchema, publisherSchema } from './people-schema.ts';
export { quoteSchema } from './quote-schema.ts';
export {
  accessSchema,
  correctionSchema,
  miningReservationSchema,
  miningUseSchema,
  rightsSchema,
} from './rights-schema.ts';
export { stampSchema } from './stamp-schema.ts';
export { statsSchema } from './stats-schema.ts';
