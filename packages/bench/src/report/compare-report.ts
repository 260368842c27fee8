import { BenchError } from '../bench-error.ts';
import { type FigureResult, type ScoredMeasure, figuresOf, scoredMeasures } from '../results/figures-of.ts';
import type { QualityResult } from '../results/quality-result.ts';
import { f1Of } from '../scores/counts.ts';
import { alignTable } from './align-table.ts';
import { formatFigure } from './format-figure.ts';

/** One measure of a set in both results. */
interface MeasurePair {
  readonly before: ScoredMeasure;
  readonly after: ScoredMeasure;
}

/** What two results hold of one set. */
interface SetPair {
  readonly set: string;
  readonly measures: readonly MeasurePair[];
}

/**
 * Compares two results in one system, figure by figure, and lists the pages whose score changed most in each set's
 * first measure.
 *
 * @throws BenchError when a result does not hold the system, or when the two share no set.
 */
export function compareReport(before: QualityResult, after: QualityResult, system: string, maxPages: number): string {
  if (!(system in before.systems && system in after.systems)) {
    throw new BenchError(`Both results must hold the system "${system}"; name another one with --system.`);
  }
  const pairs = pairSets(before, after);
  if (pairs.length === 0) {
    throw new BenchError('The two results have no set in common.');
  }
  const rows = pairs.flatMap(({ set, measures }) => [
    [set],
    ...measures.flatMap((measure) => figureRows(measure, system)),
    [],
  ]);
  const changes = maxPages === 0 ? [] : pairs.flatMap((pair) => pageChanges(pair, system, maxPages));
  return [alignTable([[system, 'before', 'after', 'change'], ...rows]), ...changes].join('\n');
}

function pairSets(before: QualityResult, after: QualityResult): readonly SetPair[] {
  return before.sets.flatMap((set) => {
    const other = after.sets.find((candidate) => candidate.set === set.set);
    if (other === undefined) {
      return [];
    }
    const measuresAfter = scoredMeasures(after, other);
    const measures = scoredMeasures(before, set).flatMap((measure) => {
      const match = measuresAfter.find((candidate) => nameOf(candidate) === nameOf(measure));
      return match === undefined ? [] : [{ before: measure, after: match }];
    });
    return [{ set: set.set, measures }];
  });
}

function nameOf({ measure }: ScoredMeasure): string {
  return measure.figures[0].name;
}

function figureRows({ before, after }: MeasurePair, system: string): readonly (readonly string[])[] {
  const figuresAfter = figuresOf(after);
  return figuresOf(before).flatMap((figure, index) => {
    const other = figuresAfter[index];
    return other === undefined ? [] : [figureRow(figure, other, system)];
  });
}

function figureRow(before: FigureResult, after: FigureResult, system: string): readonly string[] {
  const { [system]: old } = before.bySystem;
  const { [system]: now } = after.bySystem;
  const change = old === undefined || now === undefined ? undefined : now - old;
  const sign = change !== undefined && change > 0 ? '+' : '';
  const pages = before.pages === after.pages ? '' : ` (pages: ${before.pages}, ${after.pages})`;
  return [
    `  ${before.name}${pages}`,
    formatFigure(old, before.unit),
    formatFigure(now, before.unit),
    `${sign}${formatFigure(change, before.unit)}`,
  ];
}

function pageChanges({ set, measures: [measure] }: SetPair, system: string, maxPages: number): readonly string[] {
  if (measure === undefined) {
    return [];
  }
  const changed = changedPages(measure, system).slice(0, maxPages);
  return [
    `${set}: pages that changed most, ${nameOf(measure.before)}`,
    ...changed.map(({ name, old, now }) => `  ${old.toFixed(3)} → ${now.toFixed(3)} ${name}`),
  ];
}

interface ChangedPage {
  readonly name: string;
  readonly old: number;
  readonly now: number;
}

function changedPages({ before, after }: MeasurePair, system: string): readonly ChangedPage[] {
  const scoresNow = pageScores(after, system);
  return [...pageScores(before, system)]
    .flatMap(([name, old]) => {
      const now = scoresNow.get(name);
      return now === undefined || now === old ? [] : [{ name, old, now }];
    })
    .toSorted((a, b) => Math.abs(b.now - b.old) - Math.abs(a.now - a.old));
}

function pageScores({ bySystem }: ScoredMeasure, system: string): ReadonlyMap<string, number> {
  const pages = bySystem.find(([name]) => name === system)?.[1] ?? [];
  return new Map(pages.map(({ name, counts }) => [name, f1Of(counts)]));
}
