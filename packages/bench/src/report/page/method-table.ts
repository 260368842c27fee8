import { scoredMeasures } from '../../results/figures-of.ts';
import type { QualityResult } from '../../results/quality-result.ts';
import { markdownTable } from './markdown-table.ts';

/** How each figure of a result is computed, a row a measure. */
export function methodTable(result: QualityResult): string {
  const methods = new Map(
    result.sets.flatMap((set) =>
      scoredMeasures(result, set).map(({ measure }) => [measure.figures[0].name, measure.method] as const),
    ),
  );
  return markdownTable([['figure', 'how'], ...methods]);
}
