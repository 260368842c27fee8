import { stampSchema } from './stamp-schema.ts';
import { list, strictObject } from './strict-object.ts';
import { filledTextSchema } from './text-schema.ts';

const idsSchema = list(filledTextSchema);

/** Validates a `Live`. */
export const liveSchema = strictObject({
  updateIds: idsSchema,
  keyEventIds: idsSchema,
  pinnedIds: idsSchema,
  coverageStartTime: stampSchema.exactOptional(),
  coverageEndTime: stampSchema.exactOptional(),
});
