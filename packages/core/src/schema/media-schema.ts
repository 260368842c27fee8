import * as z from 'zod';
import { lineSchema } from './inline-schema.ts';
import { sourceTypeSchema } from './people-schema.ts';
import { list, strictObject } from './strict-object.ts';
import { filledTextSchema, textSchema, webUrlSchema, wholeNumberSchema } from './text-schema.ts';

/** Validates a `Rendition`. */
export const renditionSchema = strictObject({
  url: webUrlSchema,
  width: wholeNumberSchema(1).exactOptional(),
  height: wholeNumberSchema(1).exactOptional(),
  mimeType: z
    .string()
    .regex(/^[\w.+-]+\/[\w.+-]+$/, 'a media type, such as image/jpeg')
    .exactOptional(),
  sizeBytes: wholeNumberSchema(0).exactOptional(),
  durationSeconds: z.number().min(0, 'a number of seconds, 0 or more').exactOptional(),
});

/** Validates a `Credit`. */
export const creditSchema = strictObject({
  name: filledTextSchema,
  role: z.enum(['photographer', 'illustrator', 'videographer', 'agency', 'handout', 'courtesy', 'credit']),
  raw: textSchema,
});

/** Validates a `Media`. */
export const mediaSchema = strictObject({
  id: filledTextSchema,
  kind: z.enum(['image', 'graphic', 'video', 'audio']),
  renditions: list(renditionSchema),
  alt: textSchema.exactOptional(),
  caption: lineSchema,
  credits: list(creditSchema),
  sourceType: sourceTypeSchema.exactOptional(),
  posterUrl: webUrlSchema.exactOptional(),
});
