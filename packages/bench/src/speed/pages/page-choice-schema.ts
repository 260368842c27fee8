import * as z from 'zod';
import { dataSetNames } from '../../data/data-sets.ts';
import type { PageChoice } from '../speed-part.ts';

/** Reads the choice of pages in the process that measures them. */
export const pageChoiceSchema: z.ZodType<PageChoice> = z.object({
  dataFolder: z.string().exactOptional(),
  sets: z.array(z.enum(dataSetNames)).readonly(),
  count: z.int(),
});
