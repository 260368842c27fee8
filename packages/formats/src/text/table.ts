import type { Table } from '@broadsheet/core/model';
import { type GridRow, type PlacedCell, tableGrid } from '../tables/table-grid.ts';
import { displayWidth } from './display-width.ts';
import { wholeCaption } from './figure.ts';
import { joinLines } from './lines.ts';
import { fold, lineText } from './line-text.ts';
import type { TextState } from './text-state.ts';

/** Columns of an aligned table where lines are not wrapped; a wider one is written unaligned. */
const MAXIMUM_TABLE_WIDTH = 160;

const gap = '  ';

/** A table with aligned columns; one that is too wide has its cells parted by bars instead. */
export function tableText(table: Table, pointer: string, state: TextState): string {
  const { rows } = tableGrid(table, pointer, state.losses);
  const texts = rows.map((row) => rowTexts(row, state));
  return joinLines([
    wholeCaption(table.caption, `${pointer}/caption`, state),
    ...(alignedRows(texts, state.width) ?? texts.map((row) => fold(row.join(' | '), state.width))),
  ]);
}

function cellText({ cell, pointer }: PlacedCell, state: TextState): string {
  if (cell.header) {
    state.losses.report(pointer, 'headerCell', 'Plain text does not mark the cells that head a row or column.');
  }
  return lineText(cell.children, `${pointer}/children`, state).replaceAll('\n', ' ');
}

function rowTexts(row: GridRow, state: TextState): readonly string[] {
  const unwrapped = { ...state, width: Infinity };
  return row.map((place) => (place === undefined ? '' : cellText(place, unwrapped)));
}

/** The rows with each column as wide as its widest cell; `undefined` when they are wider than a line. */
function alignedRows(rows: readonly (readonly string[])[], lineWidth: number): readonly string[] | undefined {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, text] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, displayWidth(text));
    }
  }
  const tableWidth = widths.reduce((sum, width) => sum + width + gap.length, 0) - gap.length;
  return tableWidth > Math.min(lineWidth, MAXIMUM_TABLE_WIDTH) ? undefined : rows.map((row) => alignedRow(row, widths));
}

function alignedRow(row: readonly string[], widths: readonly number[]): string {
  const cells = row.map((text, column) => text + ' '.repeat((widths[column] ?? 0) - displayWidth(text)));
  return cells.join(gap).trimEnd();
}
