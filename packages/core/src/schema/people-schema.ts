import * as z from 'zod';
import { strictObject } from './strict-object.ts';
import { filledTextSchema, textSchema, webUrlSchema } from './text-schema.ts';

/** Validates a `Contributor`. */
export const contributorSchema = strictObject({
  name: filledTextSchema,
  role: z.enum([
    'author',
    'editor',
    'contributor',
    'reporter',
    'photographer',
    'illustrator',
    'translator',
    'researcher',
    'reviewer',
  ]),
  kind: z.enum(['person', 'organisation', 'agency']),
  url: webUrlSchema.exactOptional(),
  affiliation: filledTextSchema.exactOptional(),
  raw: textSchema,
});

/** Validates a `SourceType`. */
export const sourceTypeSchema = z.enum(['staff', 'wires', 'freelance', 'stock', 'handout']);

/** Validates an `InfoSource`. */
export const infoSourceSchema = strictObject({
  name: filledTextSchema,
  sourceType: sourceTypeSchema.exactOptional(),
  raw: textSchema,
});

/** Validates a `Publisher`. */
export const publisherSchema = strictObject({
  name: filledTextSchema,
  url: webUrlSchema.exactOptional(),
  logoUrl: webUrlSchema.exactOptional(),
});
