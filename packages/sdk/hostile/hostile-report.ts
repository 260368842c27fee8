import * as z from 'zod';

/** What became of the suite in a process of its own. */
export const hostileReportSchema = z.object({
  /** Processor time of each document, in milliseconds, by its name. */
  documentsMs: z.record(z.string(), z.number()),
  /** How each address of the batch ended: as an `article`, or with the code of its error. */
  ends: z.array(z.tuple([z.string(), z.string()])),
  /** Largest memory of the process, in MB. */
  peakMb: z.number(),
});

/** What became of the suite in a process of its own. */
export type HostileReport = z.infer<typeof hostileReportSchema>;
