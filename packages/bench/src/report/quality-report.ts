import type { QualityResult, SetResult } from '../results/quality-result.ts';
import { type FigureResult, type Totals, figuresOf, scoredMeasures } from '../results/figures-of.ts';
import { alignTable } from './align-table.ts';
import { formatFigure } from './format-figure.ts';

/** The result as tables of plain text, systems side by side, one block of rows a set, the versions below. */
export function qualityReport(result: QualityResult): string {
  const names = Object.keys(result.systems);
  const rows = result.sets.flatMap((set) => [...setRows(result, set, names), []]);
  const versions = Object.entries(result.systems).map(([name, version]) => `${name}: ${version}`);
  const notes = [
    `Part: ${result.part}. A dash: the system does not say such a thing. "*": without pages whose truth is known to be wrong.`,
    `Versions: ${versions.join('; ')}; node ${result.node}.`,
  ];
  return `${alignTable([['', 'pages', ...names], ...rows])}\n${notes.join('\n')}`;
}

function setRows(result: QualityResult, set: SetResult, names: readonly string[]): readonly (readonly string[])[] {
  const figures = scoredMeasures(result, set).flatMap((measure) => figuresOf(measure));
  return [[`${set.set} (${set.pages.length} pages)`], ...figures.flatMap((figure) => figureRows(figure, names))];
}

function figureRows(figure: FigureResult, names: readonly string[]): readonly (readonly string[])[] {
  const row = (label: string, { pages, bySystem }: Totals): readonly string[] => [
    label,
    String(pages),
    ...names.map((name) => formatFigure(bySystem[name], figure.unit)),
  ];
  const { name, withoutKnownErrors: right } = figure;
  return [row(`  ${name}`, figure), ...(right ? [row(`  ${name} *`, right)] : [])];
}
