import type { SpeedResult } from '../results/speed-result.ts';
import { holdsBar, type SpeedBar, type SpeedTable } from '../speed/speed-table.ts';
import { markdownTable } from './page/markdown-table.ts';

/** The result as Markdown: the figures that have a bar, then a table for each part. */
export function speedReport({ tables }: Pick<SpeedResult, 'tables'>): string {
  const bars = tables.flatMap((table) => table.bars);
  return [...(bars.length === 0 ? [] : [barTable(bars)]), ...tables.map(partReport)].join('\n\n');
}

function barTable(bars: readonly SpeedBar[]): string {
  return markdownTable([
    ['measured', 'figure', 'bar', 'holds'],
    ...bars.map((bar) => [
      bar.measured,
      bar.figure.toFixed(bar.digits),
      describeBar(bar),
      holdsBar(bar) ? 'yes' : 'no',
    ]),
  ]);
}

function describeBar({ atMost, atLeast }: SpeedBar): string {
  return [...(atMost === undefined ? [] : [`≤ ${atMost}`]), ...(atLeast === undefined ? [] : [`≥ ${atLeast}`])].join(
    ', ',
  );
}

function partReport({ title, method, columns, rows }: SpeedTable): string {
  const table = markdownTable([
    ['', ...columns.map(({ name }) => name)],
    ...rows.map(({ name, figures }) => [
      name,
      ...figures.map((figure, column) => figure?.toFixed(columns[column]?.digits) ?? '–'),
    ]),
  ]);
  return `## ${title}\n\n${method}\n\n${table}`;
}
