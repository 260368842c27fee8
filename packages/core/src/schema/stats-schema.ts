import { strictObject } from './strict-object.ts';
import { wholeNumberSchema } from './text-schema.ts';

/** Validates `Stats`. */
export const statsSchema = strictObject({
  words: wholeNumberSchema(0),
  characters: wholeNumberSchema(0),
  readingTimeSeconds: wholeNumberSchema(0),
});
