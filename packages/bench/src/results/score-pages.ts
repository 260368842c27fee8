import type { Measure } from '../measures/measure.ts';
import type { PageOutcome } from '../run/predict-pages.ts';
import type { Counts } from '../scores/counts.ts';

/** A page with its score in one measure. */
export interface ScoredPage extends PageOutcome {
  /** Its score. */
  readonly counts: Counts;
}

/** Scores the pages about which their truth says something, in their order. */
export function scorePages(measure: Measure, outcomes: readonly PageOutcome[]): readonly ScoredPage[] {
  return outcomes.flatMap((result) => {
    const counts = measure.score(result.page.truth, result.outcome);
    return counts === undefined ? [] : [{ ...result, counts }];
  });
}
