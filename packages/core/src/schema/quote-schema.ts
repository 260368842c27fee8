import * as z from 'zod';
import { list, strictObject } from './strict-object.ts';
import { filledTextSchema, textSchema, wholeNumberSchema } from './text-schema.ts';

const quoteSpanSchema = strictObject({
  blockId: filledTextSchema,
  start: wholeNumberSchema(0),
  end: wholeNumberSchema(1),
});

const speakerSchema = strictObject({
  name: filledTextSchema,
  kind: z.enum(['person', 'organisation', 'document']),
  raw: textSchema,
});

/** Validates a `Quote`. */
export const quoteSchema = strictObject({
  id: filledTextSchema,
  text: filledTextSchema,
  spans: list(quoteSpanSchema),
  kind: z.enum(['direct', 'partial', 'indirect']),
  speaker: speakerSchema.exactOptional(),
  verb: filledTextSchema.exactOptional(),
});
