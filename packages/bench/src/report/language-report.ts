import type { DataSetName } from '../data/data-sets.ts';
import { isOfferedBy } from '../measures/measure.ts';
import { mainMeasureOf } from '../measures/measures.ts';
import type { OutcomesBySystem } from '../results/score-set.ts';
import { type ScoredPage, scorePages } from '../results/score-pages.ts';
import { systems } from '../systems/systems.ts';
import { alignTable } from './align-table.ts';
import { formatFigure } from './format-figure.ts';

/** The first figure of a set by the language its pages declare, the most frequent language first. */
export function languageReport(set: DataSetName, outcomes: OutcomesBySystem): string {
  const measure = mainMeasureOf(set);
  const [figure] = measure.figures;
  const byLanguage = [...outcomes].map(([system, bySet]) =>
    isOfferedBy(measure, systems[system])
      ? Map.groupBy(scorePages(measure, bySet.get(set) ?? []), ({ language }) => language)
      : new Map<string, readonly ScoredPage[]>(),
  );
  const pagesOf = (language: string): number =>
    Math.max(...byLanguage.map((pages) => pages.get(language)?.length ?? 0));
  const languages = [...new Set(byLanguage.flatMap((pages) => [...pages.keys()]))].toSorted(
    (a, b) => pagesOf(b) - pagesOf(a) || a.localeCompare(b),
  );
  const rows = languages.map((language) => [
    `  ${language}`,
    String(pagesOf(language)),
    ...byLanguage.map((pages) => {
      const counts = pages.get(language)?.map((page) => page.counts);
      return formatFigure(counts && figure.total(counts), figure.unit);
    }),
  ]);
  return alignTable([[`${set}, ${figure.name}, by language`, 'pages', ...outcomes.keys()], ...rows]);
}
