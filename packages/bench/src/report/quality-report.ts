import type { FigureResult, NumbersByName, QualityResult, SetResult } from '../results/quality-result.ts';
import { alignTable } from './align-table.ts';
import { formatFigure } from './format-figure.ts';

/** The result as tables of plain text, systems side by side, one block of rows a set, the versions below. */
export function qualityReport(result: QualityResult): string {
  const names = Object.keys(result.systems);
  const rows = result.sets.flatMap((set) => [...setRows(set, names), []]);
  const versions = Object.entries(result.systems).map(([name, version]) => `${name}: ${version}`);
  const notes = [
    `Part: ${result.part}. A dash: the system does not say such a thing. "*": without pages whose truth is known to be wrong.`,
    `Versions: ${versions.join('; ')}; node ${result.node}.`,
  ];
  return `${alignTable([['', 'pages', ...names], ...rows])}\n${notes.join('\n')}`;
}

function setRows({ set, pages, figures }: SetResult, names: readonly string[]): readonly (readonly string[])[] {
  return [[`${set} (${pages} pages)`], ...figures.flatMap((figure) => figureRows(figure, names))];
}

function figureRows(figure: FigureResult, names: readonly string[]): readonly (readonly string[])[] {
  const row = (label: string, pages: number, bySystem: NumbersByName): readonly string[] => [
    label,
    String(pages),
    ...names.map((name) => formatFigure(bySystem[name], figure.unit)),
  ];
  const { name, pages, bySystem, withoutKnownErrors: right } = figure;
  return [row(`  ${name}`, pages, bySystem), ...(right ? [row(`  ${name} *`, right.pages, right.bySystem)] : [])];
}
