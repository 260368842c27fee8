import * as z from 'zod';
import type { Article } from '../article/article.ts';
import { SCHEMA_VERSION } from '../article/schema-version.ts';
import { findContradictions } from './article-invariants.ts';
import { blockSchema } from './block-schema.ts';
import { entitySchema, sectionSchema, tagSchema } from './classification-schema.ts';
import { altIdSchema, alternateSchema, headlineSchema } from './identity-schema.ts';
import { liveSchema } from './live-schema.ts';
import { mediaSchema } from './media-schema.ts';
import { contributorSchema, infoSourceSchema, publisherSchema } from './people-schema.ts';
import { quoteSchema } from './quote-schema.ts';
import { accessSchema, correctionSchema, rightsSchema } from './rights-schema.ts';
import { stampSchema } from './stamp-schema.ts';
import { statsSchema } from './stats-schema.ts';
import { list } from './strict-object.ts';
import { filledTextSchema, languageTagSchema, webUrlSchema } from './text-schema.ts';

/** One row a property: a forgotten one does not compile. */
const articleShape = {
  schemaVersion: z.literal(SCHEMA_VERSION),
  id: filledTextSchema,
  altIds: list(altIdSchema),
  url: webUrlSchema.exactOptional(),
  canonicalUrl: webUrlSchema.exactOptional(),
  alternates: list(alternateSchema),
  kind: z.enum(['article', 'liveblog', 'gallery', 'video', 'audio']),
  genre: z
    .enum([
      'reportage',
      'analysis',
      'background',
      'opinion',
      'editorial',
      'review',
      'interview',
      'obituary',
      'profile',
      'satire',
      'sponsored',
      'pressRelease',
    ])
    .exactOptional(),
  representationType: z.enum(['full', 'partial']),
  headline: filledTextSchema,
  headlines: list(headlineSchema),
  kicker: filledTextSchema.exactOptional(),
  standfirst: filledTextSchema.exactOptional(),
  description: filledTextSchema.exactOptional(),
  dateline: filledTextSchema.exactOptional(),
  datePublished: stampSchema.exactOptional(),
  dateModified: stampSchema.exactOptional(),
  dateCreated: stampSchema.exactOptional(),
  dateRetrieved: stampSchema.exactOptional(),
  bylineText: filledTextSchema.exactOptional(),
  contributors: list(contributorSchema),
  infoSources: list(infoSourceSchema),
  publisher: publisherSchema.exactOptional(),
  sections: list(sectionSchema),
  tags: list(tagSchema),
  inLanguage: languageTagSchema.exactOptional(),
  dir: z.enum(['ltr', 'rtl']),
  about: list(entitySchema),
  mentions: list(entitySchema),
  access: accessSchema,
  rights: rightsSchema,
  corrections: list(correctionSchema),
  status: z.enum(['usable', 'withheld', 'canceled']),
  embargoedUntil: stampSchema.exactOptional(),
  media: list(mediaSchema),
  leadMediaId: filledTextSchema.exactOptional(),
  body: list(blockSchema),
  live: liveSchema.exactOptional(),
  quotes: list(quoteSchema),
  stats: statsSchema,
} satisfies Record<keyof Article, z.ZodType>;

/**
 * Validates an {@link Article}: the kind of each property, and that the properties agree with one another.
 * `parseArticle` upgrades older articles and gives clearer messages; use the schema to build others from it.
 */
export const articleSchema = z
  .strictObject(articleShape)
  .check(({ value, issues }) => {
    for (const { path, expected } of findContradictions(value)) {
      issues.push({ code: 'custom', input: value, path: [...path], message: expected });
    }
  })
  .readonly();
