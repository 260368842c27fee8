import type { Figure, FigureUnit, Measure } from '../measures/measure.ts';
import { measuresFor } from '../measures/measures.ts';
import type { Counts } from '../scores/counts.ts';
import { type MeasureResult, type QualityResult, type ResultPage, type SetResult, toCounts } from './quality-result.ts';
import { roundShare } from './round-share.ts';

/** A page with its score in one measure. */
export interface PageResult {
  /** The page. */
  readonly page: ResultPage;
  /** Its name inside the set; pages of other sets are named `<set>/<id>`. */
  readonly name: string;
  /** Its score. */
  readonly counts: Counts;
}

/** A measure with the pages about which their truth says something, by system. */
export interface ScoredMeasure {
  /** The measure. */
  readonly measure: Measure;
  /** The scored pages of every system that offers what is measured. */
  readonly bySystem: readonly (readonly [system: string, pages: readonly PageResult[]])[];
}

/** A figure over some pages. */
export interface Totals {
  /** Number of pages it is taken over. */
  readonly pages: number;
  /** The figure by system; a system that does not offer what is measured has none. */
  readonly bySystem: Readonly<Record<string, number>>;
}

/** One figure of every system. */
export interface FigureResult extends Totals {
  /** Name of its row. */
  readonly name: string;
  /** What it is. */
  readonly unit: FigureUnit;
  /** The same without pages whose truth is known to be wrong, where there are some. */
  readonly withoutKnownErrors?: Totals;
}

/** Every page, for want of a choice. */
const everyPage = (): boolean => true;

/** The measures of a set that a result holds and the bench still knows, in the order of the set's table. */
export function scoredMeasures(result: QualityResult, set: SetResult): readonly ScoredMeasure[] {
  return measuresFor(set.set).flatMap((measure) => {
    const scores = set.measures.find(({ name }) => name === measure.figures[0].name);
    return scores === undefined ? [] : [pairScores(result, measure, scores)];
  });
}

function pairScores(result: QualityResult, measure: Measure, { bySystem }: MeasureResult): ScoredMeasure {
  const pages = [measure.set, ...(measure.otherSets ?? [])].flatMap((name) =>
    (result.sets.find(({ set }) => set === name)?.pages ?? []).map((page) => ({
      page,
      name: name === measure.set ? page.id : `${name}/${page.id}`,
    })),
  );
  return {
    measure,
    bySystem: Object.entries(bySystem).map(([system, scores]) => [
      system,
      pages.flatMap((page, index) => {
        const score = scores[index] ?? null;
        return score === null ? [] : [{ ...page, counts: toCounts(score) }];
      }),
    ]),
  };
}

/** The figures of a measure over the pages that are kept, all by default. */
export function figuresOf(
  { measure, bySystem }: ScoredMeasure,
  keep: (page: ResultPage) => boolean = everyPage,
): readonly FigureResult[] {
  const { truthField, figures } = measure;
  const isRight = ({ wrongLabels = [] }: ResultPage): boolean =>
    truthField === undefined || !wrongLabels.includes(truthField);
  return figures.map((figure) => {
    const all = totals(figure, bySystem, keep);
    const right = totals(figure, bySystem, (page) => keep(page) && isRight(page));
    const { name, unit } = figure;
    return { name, unit, ...all, ...(right.pages === all.pages ? {} : { withoutKnownErrors: right }) };
  });
}

function totals(figure: Figure, bySystem: ScoredMeasure['bySystem'], keep: (page: ResultPage) => boolean): Totals {
  const kept = bySystem.map(
    ([system, pages]) => [system, pages.filter(({ page }) => keep(page)).map(({ counts }) => counts)] as const,
  );
  return {
    pages: kept[0]?.[1].length ?? 0,
    bySystem: Object.fromEntries(
      kept
        .filter(([, counts]) => counts.length > 0)
        .map(([system, counts]) => [system, roundShare(figure.total(counts))]),
    ),
  };
}
