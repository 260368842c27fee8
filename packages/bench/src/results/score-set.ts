import type { DataSetName } from '../data/data-sets.ts';
import { isKnownTruthError } from '../data/known-truth-errors.ts';
import { truthFields } from '../data/truth.ts';
import { type Measure, isOfferedBy } from '../measures/measure.ts';
import { measuresFor } from '../measures/measures.ts';
import type { PageOutcome } from '../run/predict-pages.ts';
import { type SystemName, systems } from '../systems/systems.ts';
import type { MeasureResult, PageScore, ResultPage, SetResult } from './quality-result.ts';
import { roundShare } from './round-share.ts';

/** What became of the pages of each set that was run. */
export type OutcomesBySet = ReadonlyMap<DataSetName, readonly PageOutcome[]>;

/** The same for every system that was run, in the order of the columns. */
export type OutcomesBySystem = ReadonlyMap<SystemName, OutcomesBySet>;

/**
 * Scores one set in all its measures. A measure that no system can answer, or that needs other sets which were not
 * run, is left out.
 */
export function scoreSet(set: DataSetName, outcomes: OutcomesBySystem): SetResult {
  const [anyOutcomes] = outcomes.values();
  return {
    set,
    pages: (anyOutcomes?.get(set) ?? []).map(describePage),
    measures: measuresFor(set)
      .filter(({ otherSets = [] }) => otherSets.every((other) => anyOutcomes?.has(other)))
      .map((measure) => scoreMeasure(measure, outcomes))
      .filter(({ bySystem }) => Object.keys(bySystem).length > 0),
    refusals: Object.fromEntries(
      [...outcomes]
        .map(([system, bySet]) => [system, refusalsIn(bySet.get(set) ?? [])] as const)
        .filter(([, refusals]) => Object.keys(refusals).length > 0),
    ),
  };
}

function describePage({ page: { set, id, part, pageType }, language }: PageOutcome): ResultPage {
  const wrongLabels = truthFields.filter((field) => isKnownTruthError(set, id, field));
  return {
    id,
    part,
    language,
    ...(pageType === undefined ? {} : { pageType }),
    ...(wrongLabels.length === 0 ? {} : { wrongLabels }),
  };
}

function scoreMeasure(measure: Measure, outcomes: OutcomesBySystem): MeasureResult {
  const sets = [measure.set, ...(measure.otherSets ?? [])];
  const scores = [...outcomes]
    .filter(([system]) => isOfferedBy(measure, systems[system]))
    .map(([system, bySet]) => {
      const pages = sets.flatMap((set) => bySet.get(set) ?? []);
      return [system, pages.map((page) => scorePage(measure, page))] as const;
    });
  return { name: measure.figures[0].name, bySystem: Object.fromEntries(scores) };
}

function scorePage(measure: Measure, { page, outcome }: PageOutcome): PageScore {
  const counts = measure.score(page.truth, outcome);
  return counts === undefined
    ? null
    : [roundShare(counts.truePositives), roundShare(counts.falsePositives), roundShare(counts.falseNegatives)];
}

function refusalsIn(outcomes: readonly PageOutcome[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    outcomes.flatMap(({ page, outcome }) => (outcome.status === 'notAnArticle' ? [[page.id, outcome.kind]] : [])),
  );
}
