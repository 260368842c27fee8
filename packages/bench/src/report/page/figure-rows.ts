import type { FigureUnit } from '../../measures/measure.ts';
import { type FigureResult, type ScoredMeasure, type Totals, figuresOf } from '../../results/figures-of.ts';
import type { PageGroup } from '../../results/group-pages.ts';
import { formatFigure } from '../format-figure.ts';

/** The figures of measures as rows: name, pages, then every system, the best of them in bold. */
export function systemRows(
  measures: readonly ScoredMeasure[],
  systems: readonly string[],
): readonly (readonly string[])[] {
  return measures
    .flatMap((measure) => figuresOf(measure))
    .flatMap((figure) => variantsOf(figure).map(([name, totals]) => systemRow(name, totals, systems, figure.unit)));
}

/**
 * One figure as a row: name, pages, then every system, the best of them in bold where they differ. Of shares the highest
 * is the best, of numbers of pages the lowest.
 */
export function systemRow(
  name: string,
  { pages, bySystem }: Totals,
  systems: readonly string[],
  unit: FigureUnit,
): readonly string[] {
  const figures = systems.map((system) => bySystem[system]);
  const cells = figures.map((figure) => formatFigure(figure, unit));
  const said = figures.filter((figure) => figure !== undefined);
  const [highest, lowest] = [Math.max(...said), Math.min(...said)].map((figure) => formatFigure(figure, unit));
  const best = unit === 'share' ? highest : lowest;
  return [name, String(pages), ...cells.map((cell) => (cell === best && highest !== lowest ? `**${cell}**` : cell))];
}

/**
 * The figures of one system as rows: name, then every group of pages. Numbers of pages depend on the size of a group and
 * are left out.
 */
export function groupRows(
  measures: readonly ScoredMeasure[],
  system: string,
  groups: readonly PageGroup[],
): readonly (readonly string[])[] {
  return measures.flatMap((measure) => {
    const byGroup = groups.map(({ has }) => figuresOf(measure, has));
    return figuresOf(measure).flatMap((figure, index) =>
      figure.unit === 'share' && system in figure.bySystem
        ? rowsOfFigure(
            figure,
            system,
            byGroup.flatMap((figures) => figures[index] ?? []),
          )
        : [],
    );
  });
}

function rowsOfFigure(
  figure: FigureResult,
  system: string,
  byGroup: readonly FigureResult[],
): readonly (readonly string[])[] {
  const cells = (totals: readonly Totals[]): readonly string[] =>
    totals.map(({ bySystem }) => formatFigure(bySystem[system], figure.unit));
  const right = byGroup.map((group) => group.withoutKnownErrors ?? group);
  return [
    [figure.name, ...cells(byGroup)],
    ...(figure.withoutKnownErrors === undefined ? [] : [[rightLabels(figure), ...cells(right)]]),
  ];
}

function variantsOf(figure: FigureResult): readonly (readonly [name: string, totals: Totals])[] {
  const { name, withoutKnownErrors: right } = figure;
  return [[name, figure], ...(right === undefined ? [] : [[rightLabels(figure), right] as const])];
}

/** The name of a figure that is taken without the labels known to be wrong. */
function rightLabels({ name }: FigureResult): string {
  return `${name}, right labels`;
}
