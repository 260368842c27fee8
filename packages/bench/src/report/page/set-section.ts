import { dataSets } from '../../data/data-sets.ts';
import { type ScoredMeasure, figuresOf, scoredMeasures } from '../../results/figures-of.ts';
import { groupByCommonLanguage, groupByPart } from '../../results/group-pages.ts';
import type { QualityResult, SetResult } from '../../results/quality-result.ts';
import type { SystemName } from '../../systems/systems.ts';
import { groupRows, systemRow, systemRows } from './figure-rows.ts';
import { markdownTable } from './markdown-table.ts';
import { refusalTable } from './refusal-table.ts';

/** The system whose figures are told apart by groups of pages. */
const own: SystemName = 'broadsheet';

/** What was measured on one set: all systems side by side, Broadsheet by part and language, and all by language. */
export function setSection(result: QualityResult, set: SetResult): string {
  const systems = Object.keys(result.systems);
  const measures = scoredMeasures(result, set);
  return [
    `### ${set.set}`,
    `${set.pages.length} pages. The set holds ${dataSets[set.set].content}.`,
    markdownTable([['figure', 'pages', ...systems], ...systemRows(measures, systems)]),
    ...(own in result.systems ? ownTables(result, set, measures) : []),
    ...measures.slice(0, 1).flatMap((measure) => languageTable(set, measure, systems)),
  ].join('\n\n');
}

/** Broadsheet alone, a column a group of pages, and what it calls the pages of a set it should refuse. */
function ownTables(result: QualityResult, set: SetResult, measures: readonly ScoredMeasure[]): readonly string[] {
  const languages = groupByCommonLanguage(set.pages);
  const groups = [...groupByPart(set.pages), ...languages];
  return [
    languages.length === 0 ? 'Broadsheet by part:' : 'Broadsheet by part and by language:',
    markdownTable([
      ['figure', ...groups.map(({ name }) => name)],
      ['pages', ...groups.map(({ count }) => String(count))],
      ...groupRows(measures, own, groups),
    ]),
    ...(measures.some(({ measure }) => measure.needs === 'refusal')
      ? ['What Broadsheet calls these pages, by what they are:', refusalTable(result, set, own)]
      : []),
  ];
}

function languageTable(set: SetResult, scored: ScoredMeasure, systems: readonly string[]): readonly string[] {
  const rows = groupByCommonLanguage(set.pages).flatMap(({ name, has }) =>
    figuresOf(scored, has)
      .slice(0, 1)
      .map((figure) => systemRow(name, figure, systems, figure.unit)),
  );
  return rows.length === 0
    ? []
    : [
        `All by language, ${scored.measure.figures[0].name}:`,
        markdownTable([['language', 'pages', ...systems], ...rows]),
      ];
}
