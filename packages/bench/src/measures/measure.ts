import type { DataSetName } from '../data/data-sets.ts';
import type { Truth, TruthField } from '../data/truth.ts';
import type { Counts } from '../scores/counts.ts';
import type { Outcome } from '../systems/outcome.ts';
import type { PredictionField } from '../systems/prediction.ts';
import type { System } from '../systems/system.ts';

/** What a figure is: a share from 0 to 1, of which more is better, or a number of pages, of which fewer are. */
export type FigureUnit = 'share' | 'pages';

/** One figure over the pages of a measure. */
export interface Figure {
  /** Name of its row. */
  readonly name: string;
  /** What it is. */
  readonly unit: FigureUnit;
  /** Takes the figure over the counts of all pages. */
  readonly total: (pages: readonly Counts[]) => number;
}

/** A way to score pages, with the figures that are taken from the scores. */
export interface Measure {
  /** Set whose table it stands in. */
  readonly set: DataSetName;
  /** Other sets whose pages are scored with it. */
  readonly otherSets?: readonly DataSetName[];
  /** Property of the truth it reads; pages with a known error there are also left out for a second figure. */
  readonly truthField?: TruthField;
  /** What a system must be able to say to be measured; every system is when there is nothing. */
  readonly needs?: PredictionField | 'refusal';
  /** Scores one page; `undefined` when its truth says nothing about the matter. */
  readonly score: (truth: Truth, outcome: Outcome) => Counts | undefined;
  /** How a page is scored and the figures are taken, in a sentence or two for the reader of a report. */
  readonly method: string;
  /** The figures, at least one; the first one is the measure's own. */
  readonly figures: readonly [Figure, ...Figure[]];
}

/** Whether a system can say what a measure needs. */
export function isOfferedBy({ needs }: Measure, system: System): boolean {
  if (needs === undefined) {
    return true;
  }
  return needs === 'refusal' ? system.saysNotAnArticle : system.offers.includes(needs);
}
