import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { dataSetNames } from '../data/data-sets.ts';

/** Characters of a block: its id, the first one in its plain text, and the end, exclusive. */
const placeSchema = z.tuple([z.string(), z.number(), z.number()]);

const kindSchema = z.enum(['direct', 'partial', 'indirect']);

const quoteSchema = z
  .tuple([z.string(), z.number(), z.number(), kindSchema], z.union([placeSchema, z.string()]))
  .transform(([blockId, start, end, kind, ...speakers]) => ({ blockId, start, end, kind, speakers }));

const pageSchema = z.object({
  set: z.enum(dataSetNames),
  id: z.string(),
  /** `tuned` pages were looked at while rules were written, those put `aside` were not. */
  part: z.enum(['tuned', 'aside']),
  quotes: z.array(quoteSchema),
});

/** A quotation, or its part in one block, as a reader marked it. Each speaker is a place that holds the name, or a name. */
export type TrueQuote = z.infer<typeof quoteSchema>;

/** A page with its quotations. */
export type QuoteTruthPage = z.infer<typeof pageSchema>;

/**
 * The quotations of 50 pages, marked by hand. Words in quotation marks and behind dashes count where somebody says or
 * writes them, not where they are a title, a name or used with a distance. `direct` is a whole sentence, `partial` a
 * part of one. `indirect` is the reported clause of a sentence that names its source and holds no quoted words of it.
 */
export async function readQuoteTruth(): Promise<readonly QuoteTruthPage[]> {
  const text = await readFile(new URL('quote-truth.json', import.meta.url), 'utf8');
  return z.array(pageSchema).parse(JSON.parse(text));
}
