import * as z from 'zod';
import type { FigureUnit } from '../measures/measure.ts';

/** Figures or scores by a name, such as that of a system or page. */
export type NumbersByName = Readonly<Record<string, number>>;

/** One figure of every system. */
export interface FigureResult {
  /** Name of its row. */
  readonly name: string;
  /** What it is. */
  readonly unit: FigureUnit;
  /** Number of pages it is taken over. */
  readonly pages: number;
  /** The figure by system; a system that does not offer what is measured has none. */
  readonly bySystem: NumbersByName;
  /** The same without pages whose truth is known to be wrong, where there are some. */
  readonly withoutKnownErrors?: {
    readonly pages: number;
    readonly bySystem: NumbersByName;
  };
}

/** The pages' scores in one measure, 0 to 1. */
export interface PageScores {
  /** Name of the measure's own figure. */
  readonly name: string;
  /** Score by page, by system. Pages of another set than the measure's own are named `<set>/<id>`. */
  readonly bySystem: Readonly<Record<string, NumbersByName>>;
}

/** What was measured on one set. */
export interface SetResult {
  /** Name of the set. */
  readonly set: string;
  /** Number of pages that were run. */
  readonly pages: number;
  /** The figures, in the order of the table. */
  readonly figures: readonly FigureResult[];
  /** The scores behind them. */
  readonly pageScores: readonly PageScores[];
}

/** Result of `bench quality`, as it is kept in a file to be compared with another one. Holds no text of any page. */
export interface QualityResult {
  readonly format: 'broadsheet-bench-quality';
  readonly formatVersion: 1;
  /** Version of Node. */
  readonly node: string;
  /** Versions by system. */
  readonly systems: Readonly<Record<string, string>>;
  /** Part of the pages that was measured; `all` for every part. */
  readonly part: string;
  /** The sets, in the order of the tables. */
  readonly sets: readonly SetResult[];
}

const numbersByName = z.record(z.string(), z.number());

const figureResultSchema: z.ZodType<FigureResult> = z.object({
  name: z.string(),
  unit: z.enum(['share', 'pages']),
  pages: z.number(),
  bySystem: numbersByName,
  withoutKnownErrors: z.object({ pages: z.number(), bySystem: numbersByName }).exactOptional(),
});

/** Reads a result back from a file. */
export const qualityResultSchema: z.ZodType<QualityResult> = z.object({
  format: z.literal('broadsheet-bench-quality'),
  formatVersion: z.literal(1),
  node: z.string(),
  systems: z.record(z.string(), z.string()),
  part: z.string(),
  sets: z.array(
    z.object({
      set: z.string(),
      pages: z.number(),
      figures: z.array(figureResultSchema),
      pageScores: z.array(z.object({ name: z.string(), bySystem: z.record(z.string(), numbersByName) })),
    }),
  ),
});
