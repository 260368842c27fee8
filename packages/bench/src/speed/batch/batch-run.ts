import * as z from 'zod';

/** One batch that is measured. */
export interface BatchOrder {
  /** Port of the server of the pages. */
  readonly port: number;
  /** Number of pages that are got. */
  readonly pages: number;
  /** Threads that extract; 0 for none but that of the client. */
  readonly threads: number;
}

/** Reads an order in the process that fills it. */
export const batchOrderSchema: z.ZodType<BatchOrder> = z.object({
  port: z.int(),
  pages: z.int(),
  threads: z.int(),
});

/** What a batch took. */
export interface BatchRun {
  /** Time from the first page to the last, in milliseconds. */
  readonly ms: number;
  /** Memory of the whole process at even steps, in MB. */
  readonly memoryMb: readonly number[];
}

/** Reads a run in the process that asked for it. */
export const batchRunSchema: z.ZodType<BatchRun> = z.object({
  ms: z.number(),
  memoryMb: z.array(z.number()).readonly(),
});
