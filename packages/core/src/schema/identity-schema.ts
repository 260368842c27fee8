import * as z from 'zod';
import { strictObject } from './strict-object.ts';
import { filledTextSchema, languageTagSchema, webUrlSchema } from './text-schema.ts';

/** Validates an `AltId`. */
export const altIdSchema = strictObject({ role: filledTextSchema, value: filledTextSchema });

/** Validates an `Alternate`. */
export const alternateSchema = strictObject({
  role: z.enum(['amp', 'short', 'print', 'language']),
  url: webUrlSchema,
  inLanguage: languageTagSchema.exactOptional(),
});

/** Validates a `Headline`. */
export const headlineSchema = strictObject({
  role: z.enum(['main', 'seo', 'social', 'structured', 'short', 'alternative']),
  value: filledTextSchema,
});
