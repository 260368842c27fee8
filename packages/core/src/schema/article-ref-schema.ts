import * as z from 'zod';
import type { ArticleRef } from '../article/article-ref.ts';
import { sectionSchema, tagSchema } from './classification-schema.ts';
import { altIdSchema } from './identity-schema.ts';
import { mediaSchema } from './media-schema.ts';
import { contributorSchema } from './people-schema.ts';
import { stampSchema } from './stamp-schema.ts';
import { list, strictObject } from './strict-object.ts';
import { filledTextSchema, languageTagSchema, webUrlSchema } from './text-schema.ts';

/** Validates an {@link ArticleRef}. */
export const articleRefSchema = strictObject({
  type: z.literal('articleRef'),
  url: webUrlSchema.exactOptional(),
  altIds: list(altIdSchema),
  headline: filledTextSchema.exactOptional(),
  description: filledTextSchema.exactOptional(),
  datePublished: stampSchema.exactOptional(),
  dateModified: stampSchema.exactOptional(),
  inLanguage: languageTagSchema.exactOptional(),
  contributors: list(contributorSchema),
  sections: list(sectionSchema),
  tags: list(tagSchema),
  media: list(mediaSchema),
} satisfies Record<keyof ArticleRef, z.ZodType>);
