import type { DataSetName } from '../data/data-sets.ts';
import { isKnownTruthError } from '../data/known-truth-errors.ts';
import { comparedText } from '../measures/body-measures.ts';
import { type Measure, isOfferedBy } from '../measures/measure.ts';
import { mainMeasureOf, measuresFor } from '../measures/measures.ts';
import type { PageOutcome } from '../run/predict-pages.ts';
import { type ScoredPage, scorePages } from '../results/score-pages.ts';
import { f1Of } from '../scores/counts.ts';
import { predictionOf } from '../systems/outcome.ts';
import { type SystemName, systems } from '../systems/systems.ts';
import { fragmentsLackedBy } from './text-fragments.ts';

const maxFragments = 2;

const maxValueCharacters = 400;

/** Which pages are shown as the worst. */
export interface WorstPagesOptions {
  /** The system they are the worst of. */
  readonly system: SystemName;
  /** How many of each set at most; pages without a fault are not shown. */
  readonly count: number;
  /** How the name of the measure's first figure begins; the measure that ranks the set by default. */
  readonly measureName?: string;
}

/**
 * The pages of a set on which a system does worst, each with what it missed and what it took without being asked. For
 * the eyes of whoever runs the bench: it quotes the pages. Empty when the set has no such measure, or the system no
 * answer to it.
 */
export function worstPages(set: DataSetName, outcomes: readonly PageOutcome[], options: WorstPagesOptions): string {
  const { system, count, measureName } = options;
  const measure =
    measureName === undefined
      ? mainMeasureOf(set)
      : measuresFor(set).find(({ figures }) => figures[0].name.startsWith(measureName));
  if (measure === undefined || !isOfferedBy(measure, systems[system])) {
    return '';
  }
  const worst = scorePages(measure, outcomes)
    .filter(({ counts }) => f1Of(counts) < 1)
    .toSorted((a, b) => f1Of(a.counts) - f1Of(b.counts))
    .slice(0, count);
  const title = `${set}: worst pages of ${system}, ${measure.figures[0].name}`;
  return [title, ...worst.flatMap((page) => [describePage(measure, page), ...describeFaults(measure, page)])].join(
    '\n',
  );
}

function describePage({ truthField }: Measure, { page, outcome, counts }: ScoredPage): string {
  const isWrongTruth = truthField !== undefined && isKnownTruthError(page.set, page.id, truthField);
  const parts = [
    f1Of(counts).toFixed(3),
    page.id,
    ...(isWrongTruth ? ['(truth known to be wrong)'] : []),
    ...(outcome.status === 'answered' ? [] : [outcome.status]),
    ...(outcome.status === 'failed' ? [outcome.message] : []),
    page.url ?? '',
  ];
  return `  ${parts.join(' ')}`;
}

function describeFaults({ truthField, needs }: Measure, { page, outcome }: ScoredPage): readonly string[] {
  if (truthField === undefined || needs === undefined || needs === 'refusal') {
    return [];
  }
  if (truthField !== 'text') {
    return [`truth: ${show(page.truth[truthField])}`, `found: ${show(predictionOf(outcome)[needs])}`].map(indent);
  }
  const expected = page.truth.text ?? '';
  const found = comparedText(page.set, outcome);
  return [
    ...fragmentsLackedBy(found, expected, maxFragments).map((fragment) => `missing: ${fragment}`),
    ...fragmentsLackedBy(expected, found, maxFragments).map((fragment) => `extra:   ${fragment}`),
  ].map(indent);
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > maxValueCharacters ? `${text.slice(0, maxValueCharacters)}…` : text;
}

function indent(line: string): string {
  return `        ${line}`;
}
