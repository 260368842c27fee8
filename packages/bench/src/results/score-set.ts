import type { DataSetName } from '../data/data-sets.ts';
import { isKnownTruthError } from '../data/known-truth-errors.ts';
import { type Figure, type Measure, isOfferedBy } from '../measures/measure.ts';
import { measuresFor } from '../measures/measures.ts';
import type { PageOutcome } from '../run/predict-pages.ts';
import { f1Of } from '../scores/counts.ts';
import { type SystemName, systems } from '../systems/systems.ts';
import type { FigureResult, NumbersByName, PageScores, SetResult } from './quality-result.ts';
import { type ScoredPage, scorePages } from './score-pages.ts';

/** What became of the pages of each set that was run. */
export type OutcomesBySet = ReadonlyMap<DataSetName, readonly PageOutcome[]>;

/** The same for every system that was run, in the order of the columns. */
export type OutcomesBySystem = ReadonlyMap<SystemName, OutcomesBySet>;

/** The scored pages of every system that offers what is measured. */
type ScoredBySystem = readonly (readonly [SystemName, readonly ScoredPage[]])[];

/**
 * Scores one set in all its measures. A measure that no system can answer, or that needs other sets which were not
 * run, is left out.
 */
export function scoreSet(set: DataSetName, outcomes: OutcomesBySystem): SetResult {
  const [anyOutcomes] = outcomes.values();
  const scored = measuresFor(set)
    .filter(({ otherSets = [] }) => otherSets.every((other) => anyOutcomes?.has(other)))
    .map((measure) => ({ measure, bySystem: scoreMeasure(measure, outcomes) }))
    .filter(({ bySystem }) => bySystem.length > 0);
  return {
    set,
    pages: anyOutcomes?.get(set)?.length ?? 0,
    figures: scored.flatMap(({ measure, bySystem }) =>
      measure.figures.map((figure) => figureResult(measure, figure, bySystem)),
    ),
    pageScores: scored.map(({ measure, bySystem }) => pageScores(measure, bySystem)),
  };
}

function scoreMeasure(measure: Measure, outcomes: OutcomesBySystem): ScoredBySystem {
  const sets = [measure.set, ...(measure.otherSets ?? [])];
  return [...outcomes]
    .filter(([system]) => isOfferedBy(measure, systems[system]))
    .map(([system, bySet]) => [
      system,
      scorePages(
        measure,
        sets.flatMap((set) => bySet.get(set) ?? []),
      ),
    ]);
}

function figureResult(measure: Measure, figure: Figure, bySystem: ScoredBySystem): FigureResult {
  const { truthField } = measure;
  const hasRightTruth = ({ page }: ScoredPage): boolean =>
    truthField === undefined || !isKnownTruthError(page.set, page.id, truthField);
  const all = totals(figure, bySystem);
  const right = totals(
    figure,
    bySystem.map(([system, pages]) => [system, pages.filter(hasRightTruth)]),
  );
  return {
    name: figure.name,
    unit: figure.unit,
    ...all,
    ...(right.pages === all.pages ? {} : { withoutKnownErrors: right }),
  };
}

function totals(
  figure: Figure,
  bySystem: ScoredBySystem,
): { readonly pages: number; readonly bySystem: NumbersByName } {
  return {
    pages: bySystem[0]?.[1].length ?? 0,
    bySystem: Object.fromEntries(
      bySystem
        .filter(([, pages]) => pages.length > 0)
        .map(([system, pages]) => [system, round(figure.total(pages.map(({ counts }) => counts)))]),
    ),
  };
}

function pageScores(measure: Measure, bySystem: ScoredBySystem): PageScores {
  const pageName = ({ page }: ScoredPage): string => (page.set === measure.set ? page.id : `${page.set}/${page.id}`);
  const scores = bySystem.map(
    ([system, pages]) =>
      [system, Object.fromEntries(pages.map((page) => [pageName(page), round(f1Of(page.counts))]))] as const,
  );
  return { name: measure.figures[0].name, bySystem: Object.fromEntries(scores) };
}

function round(figure: number): number {
  return Math.round(figure * 10_000) / 10_000;
}
