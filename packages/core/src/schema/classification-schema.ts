import * as z from 'zod';
import { list, strictObject } from './strict-object.ts';
import { filledTextSchema, webUrlSchema } from './text-schema.ts';

const entityKindSchema = z.enum(['topic', 'person', 'organisation', 'place', 'event', 'work', 'thing']);

/** Validates a `Section`. */
export const sectionSchema = strictObject({ name: filledTextSchema, url: webUrlSchema.exactOptional() });

/** Validates a `Tag`. */
export const tagSchema = strictObject({
  name: filledTextSchema,
  kind: entityKindSchema,
  url: webUrlSchema.exactOptional(),
});

/** Validates an `Entity`. */
export const entitySchema = strictObject({
  name: filledTextSchema,
  kind: entityKindSchema,
  url: webUrlSchema.exactOptional(),
  sameAs: list(webUrlSchema),
});
