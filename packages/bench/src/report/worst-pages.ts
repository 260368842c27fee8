import { isKnownTruthError } from '../data/known-truth-errors.ts';
import { type Measure, isOfferedBy } from '../measures/measure.ts';
import type { PageOutcome } from '../run/predict-pages.ts';
import { type Counts, f1Of } from '../scores/counts.ts';
import { type SystemName, systems } from '../systems/systems.ts';
import { describeFaults } from './describe-faults.ts';

/** Which pages are shown as the worst. */
export interface WorstPagesOptions {
  /** The system they are the worst of. */
  readonly system: SystemName;
  /** How many of each set at most; pages without a fault are not shown. */
  readonly count: number;
}

interface ScoredPage extends PageOutcome {
  readonly counts: Counts;
}

/**
 * The pages of a set on which a system does worst in a measure, each with what it missed and what it took without being
 * asked. For the eyes of whoever runs the bench: it quotes the pages. Empty when there is no such measure, or the
 * system has no answer to it.
 */
export function worstPages(
  measure: Measure | undefined,
  outcomes: readonly PageOutcome[],
  { system, count }: WorstPagesOptions,
): string {
  if (measure === undefined || !isOfferedBy(measure, systems[system])) {
    return '';
  }
  const worst = outcomes
    .flatMap((page): readonly ScoredPage[] => {
      const counts = measure.score(page.page.truth, page.outcome);
      return counts === undefined || f1Of(counts) === 1 ? [] : [{ ...page, counts }];
    })
    .toSorted((a, b) => f1Of(a.counts) - f1Of(b.counts))
    .slice(0, count);
  const title = `${measure.set}: worst pages of ${system}, ${measure.figures[0].name}`;
  const lines = worst.flatMap((page) => [
    describePage(measure, page),
    ...describeFaults(measure, page).map((fault) => `        ${fault}`),
  ]);
  return [title, ...lines].join('\n');
}

function describePage({ truthField }: Measure, { page, outcome, counts }: ScoredPage): string {
  const isWrongTruth = truthField !== undefined && isKnownTruthError(page.set, page.id, truthField);
  const parts = [
    f1Of(counts).toFixed(3),
    page.id,
    ...(isWrongTruth ? ['(truth known to be wrong)'] : []),
    ...(page.pageType === undefined ? [] : [page.pageType]),
    ...(outcome.status === 'answered' ? [] : [outcome.status]),
    ...(outcome.status === 'failed' ? [outcome.message] : []),
    ...(outcome.status === 'notAnArticle' ? [outcome.kind] : []),
    page.url ?? '',
  ];
  return `  ${parts.join(' ')}`;
}
