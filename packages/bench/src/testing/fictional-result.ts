import type { DataSetName } from '../data/data-sets.ts';
import type { MeasureResult, QualityResult, ResultPage } from '../results/quality-result.ts';

/** A result of one set, invented for the tests, with the scores by the name of the measure. */
export function fictionalResult(
  set: DataSetName,
  pages: readonly ResultPage[],
  scores: Readonly<Record<string, MeasureResult['bySystem']>>,
): QualityResult {
  const measures = Object.entries(scores).map(([name, bySystem]) => ({ name, bySystem }));
  return {
    format: 'broadsheet-bench-quality',
    formatVersion: 2,
    madeAt: '2026-03-02T06:30:00.000Z',
    node: '22.23.2',
    systems: { broadsheet: '@broadsheet/sdk 0.0.0' },
    part: 'all',
    withoutRules: [],
    sets: [{ set, pages, measures, refusals: {} }],
  };
}
