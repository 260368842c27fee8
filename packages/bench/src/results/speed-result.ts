import * as z from 'zod';
import type { RunOrigin } from '../run/read-run-origin.ts';
import type { SpeedTable } from '../speed/speed-table.ts';

/** Result of `bench speed`, as `--json` writes it. */
export interface SpeedResult extends RunOrigin {
  readonly format: 'broadsheet-bench-speed';
  readonly formatVersion: 2;
  /** What was measured, a table a part. */
  readonly tables: readonly SpeedTable[];
}

/** A figure; JSON has no `undefined` in lists, and writes it as `null`. */
const figureSchema = z
  .number()
  .nullable()
  .transform((figure) => figure ?? undefined);

const tableSchema: z.ZodType<SpeedTable> = z.object({
  part: z.string(),
  title: z.string(),
  method: z.string(),
  columns: z.array(z.object({ name: z.string(), digits: z.int() })).readonly(),
  rows: z.array(z.object({ name: z.string(), figures: z.array(figureSchema).readonly() })).readonly(),
  bars: z
    .array(
      z.object({
        measured: z.string(),
        figure: z.number(),
        digits: z.int(),
        atMost: z.number().exactOptional(),
        atLeast: z.number().exactOptional(),
      }),
    )
    .readonly(),
});

/** Reads a result from a file. */
export const speedResultSchema: z.ZodType<SpeedResult> = z.object({
  format: z.literal('broadsheet-bench-speed'),
  formatVersion: z.literal(2),
  madeAt: z.string(),
  commit: z.string().exactOptional(),
  node: z.string(),
  tables: z.array(tableSchema).readonly(),
});
