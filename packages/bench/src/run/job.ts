import * as z from 'zod';
import type { PageInput } from '../systems/system.ts';

/** One page for one system, as it is sent to a worker. */
export interface Job {
  /** Name of the system. */
  readonly system: string;
  /** The page. */
  readonly input: PageInput;
}

/** Reads a job in the worker. */
export const jobSchema: z.ZodType<Job> = z.object({
  system: z.string(),
  input: z.object({
    html: z.string(),
    url: z.string().exactOptional(),
    withoutRules: z.array(z.string()).readonly().exactOptional(),
  }),
});
