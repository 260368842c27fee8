import { measureNamed } from '../measures/measures.ts';
import { figuresOf, scoredMeasures } from '../results/figures-of.ts';
import { groupByLanguage } from '../results/group-pages.ts';
import type { QualityResult, SetResult } from '../results/quality-result.ts';
import { alignTable } from './align-table.ts';
import { formatFigure } from './format-figure.ts';

/**
 * A figure of a set by the language its pages declare, the most frequent language first: that of the measure whose name
 * begins so, by default the one that ranks the set. Empty when the result does not hold it.
 */
export function languageReport(result: QualityResult, set: SetResult, measureName?: string): string {
  const wanted = measureNamed(set.set, measureName)?.figures[0].name;
  const scored = scoredMeasures(result, set).find(({ measure }) => measure.figures[0].name === wanted);
  if (scored === undefined) {
    return '';
  }
  const names = Object.keys(result.systems);
  const rows = groupByLanguage(set.pages).flatMap(({ name, has }) =>
    figuresOf(scored, has)
      .slice(0, 1)
      .map(({ pages, bySystem, unit }) => [
        `  ${name}`,
        String(pages),
        ...names.map((system) => formatFigure(bySystem[system], unit)),
      ]),
  );
  return alignTable([[`${set.set}, ${wanted}, by language`, 'pages', ...names], ...rows]);
}
