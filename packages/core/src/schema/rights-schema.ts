import * as z from 'zod';
import { stampSchema } from './stamp-schema.ts';
import { list, strictObject } from './strict-object.ts';
import { filledTextSchema, textSchema, webUrlSchema } from './text-schema.ts';

/** Validates an `Access`. */
export const accessSchema = strictObject({
  claim: z.enum(['free', 'metered', 'registration', 'paid', 'unknown']),
  readable: z.enum(['full', 'partial']),
  raw: textSchema.exactOptional(),
});

/** Validates a `MiningUse`. */
export const miningUseSchema = z.enum(['training', 'imageTraining', 'excerpts']);

/** Validates a `MiningReservation`. */
export const miningReservationSchema = strictObject({
  signal: filledTextSchema,
  uses: list(miningUseSchema).exactOptional(),
  raw: textSchema,
  policyUrl: webUrlSchema.exactOptional(),
});

const yearExpected = 'a year of four digits';

/** Validates `Rights`. */
export const rightsSchema = strictObject({
  copyrightNotice: filledTextSchema.exactOptional(),
  copyrightHolder: filledTextSchema.exactOptional(),
  copyrightYear: z.int(yearExpected).min(1000, yearExpected).max(9999, yearExpected).exactOptional(),
  license: webUrlSchema.exactOptional(),
  usageTerms: filledTextSchema.exactOptional(),
  miningReservations: list(miningReservationSchema),
});

/** Validates a `CorrectionKind`. */
export const correctionKindSchema = z.enum(['correction', 'clarification', 'update', 'editorsNote']);

/** Validates a `Correction`. */
export const correctionSchema = strictObject({
  kind: correctionKindSchema,
  text: filledTextSchema,
  date: stampSchema.exactOptional(),
  blockId: filledTextSchema.exactOptional(),
});
