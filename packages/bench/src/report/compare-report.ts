import { BenchError } from '../bench-error.ts';
import type { FigureResult, PageScores, QualityResult, SetResult } from '../results/quality-result.ts';
import { alignTable } from './align-table.ts';
import { formatFigure } from './format-figure.ts';

/** Two results of one set. */
interface SetPair {
  readonly before: SetResult;
  readonly after: SetResult;
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
  const pairs = before.sets.flatMap((set) => {
    const other = after.sets.find((candidate) => candidate.set === set.set);
    return other === undefined ? [] : [{ before: set, after: other }];
  });
  if (pairs.length === 0) {
    throw new BenchError('The two results have no set in common.');
  }
  const rows = pairs.flatMap((pair) => [[pair.before.set], ...figureRows(pair, system), []]);
  const changes = maxPages === 0 ? [] : pairs.flatMap((pair) => pageChanges(pair, system, maxPages));
  return [alignTable([[system, 'before', 'after', 'change'], ...rows]), ...changes].join('\n');
}

function figureRows({ before, after }: SetPair, system: string): readonly (readonly string[])[] {
  return before.figures.flatMap((figure) => {
    const other = after.figures.find(({ name }) => name === figure.name);
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

function pageChanges({ before, after }: SetPair, system: string, maxPages: number): readonly string[] {
  const [scoresBefore] = before.pageScores;
  const scoresAfter = after.pageScores.find(({ name }) => name === scoresBefore?.name);
  if (scoresBefore === undefined || scoresAfter === undefined) {
    return [];
  }
  const changed = changedPages(scoresBefore, scoresAfter, system).slice(0, maxPages);
  return [
    `${before.set}: pages that changed most, ${scoresBefore.name}`,
    ...changed.map(({ id, old, now }) => `  ${old.toFixed(3)} → ${now.toFixed(3)} ${id}`),
  ];
}

interface ChangedPage {
  readonly id: string;
  readonly old: number;
  readonly now: number;
}

function changedPages(before: PageScores, after: PageScores, system: string): readonly ChangedPage[] {
  const scoresNow = after.bySystem[system] ?? {};
  return Object.entries(before.bySystem[system] ?? {})
    .flatMap(([id, old]) => {
      const now = scoresNow[id];
      return now === undefined || now === old ? [] : [{ id, old, now }];
    })
    .toSorted((a, b) => Math.abs(b.now - b.old) - Math.abs(a.now - a.old));
}
