import * as z from 'zod';
import { type DataSetName, dataSetNames } from '../data/data-sets.ts';
import { type PartName, partNames } from '../data/part.ts';
import { type TruthField, truthFields } from '../data/truth.ts';
import type { Counts } from '../scores/counts.ts';

/** A page that was measured, as far as figures are grouped by it. */
export interface ResultPage {
  /** Name of the page inside its set. */
  readonly id: string;
  /** Part that its publisher falls into. */
  readonly part: PartName;
  /** Language it declares, as a primary BCP 47 subtag, or `undeclared`. */
  readonly language: string;
  /** What kind of page its set says it is, such as `article` or `forum`; only in sets that say so. */
  readonly pageType?: string;
  /** Labels of its truth that are known to be wrong, where there are some. */
  readonly wrongLabels?: readonly TruthField[];
}

/** The score of one page: true positives, false positives, false negatives; `null` when its truth is silent. */
export type PageScore = readonly [truePositives: number, falsePositives: number, falseNegatives: number] | null;

/** The scores of all pages in one measure, from which every figure is taken. */
export interface MeasureResult {
  /** Name of the measure's own figure. */
  readonly name: string;
  /**
   * The scores by system, in the order of the set's pages, then of the pages of other sets that the measure scores. A
   * system that does not offer what is measured has none.
   */
  readonly bySystem: Readonly<Record<string, readonly PageScore[]>>;
}

/** What was measured on one set. */
export interface SetResult {
  /** Name of the set. */
  readonly set: DataSetName;
  /** The pages that were run. */
  readonly pages: readonly ResultPage[];
  /** The measures, in the order of the table. */
  readonly measures: readonly MeasureResult[];
  /** What systems call the pages they refuse, by page, by system that refused some. */
  readonly refusals: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Result of `bench quality`, as it is kept in a file to be compared or published. Holds no text of any page. */
export interface QualityResult {
  readonly format: 'broadsheet-bench-quality';
  readonly formatVersion: 2;
  /** When it was made, ISO 8601 in UTC. */
  readonly madeAt: string;
  /** Commit that was measured, `-dirty` behind it when files had changed since; absent outside a repository. */
  readonly commit?: string;
  /** Version of Node. */
  readonly node: string;
  /** Versions by system, in the order of the columns. */
  readonly systems: Readonly<Record<string, string>>;
  /** Part of the pages that was measured; `all` for every part. */
  readonly part: PartName | 'all';
  /** Pages of each set at most, where a limit was set. */
  readonly limit?: number;
  /** Names of rules that Broadsheet did without. */
  readonly withoutRules: readonly string[];
  /** The sets, in the order of the tables. */
  readonly sets: readonly SetResult[];
}

const count = z.number().nonnegative();

const pageSchema: z.ZodType<ResultPage> = z.object({
  id: z.string(),
  part: z.enum(partNames),
  language: z.string(),
  pageType: z.string().exactOptional(),
  wrongLabels: z.array(z.enum(truthFields)).exactOptional(),
});

const measureSchema: z.ZodType<MeasureResult> = z.object({
  name: z.string(),
  bySystem: z.record(z.string(), z.array(z.tuple([count, count, count]).nullable())),
});

/** Reads a result back from a file. */
export const qualityResultSchema: z.ZodType<QualityResult> = z.object({
  format: z.literal('broadsheet-bench-quality'),
  formatVersion: z.literal(2),
  madeAt: z.iso.datetime(),
  commit: z.string().exactOptional(),
  node: z.string(),
  systems: z.record(z.string(), z.string()),
  part: z.enum([...partNames, 'all']),
  limit: z.number().exactOptional(),
  withoutRules: z.array(z.string()),
  sets: z.array(
    z.object({
      set: z.enum(dataSetNames),
      pages: z.array(pageSchema),
      measures: z.array(measureSchema),
      refusals: z.record(z.string(), z.record(z.string(), z.string())),
    }),
  ),
});

/** A score as counts. */
export function toCounts([truePositives, falsePositives, falseNegatives]: NonNullable<PageScore>): Counts {
  return { truePositives, falsePositives, falseNegatives };
}
