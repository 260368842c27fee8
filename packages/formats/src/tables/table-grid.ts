import type { Table, TableCell, TableRow } from '@broadsheet/core/model';
import type { LossLog } from '../losses/loss-log.ts';
import { spanOf } from './span-of.ts';

/** A cell at its place, and where it stands in the article. */
export interface PlacedCell {
  readonly cell: TableCell;
  readonly pointer: string;
}

/** A row of places; `undefined` where another cell spans the place, or the row has ended. */
export type GridRow = readonly (PlacedCell | undefined)[];

/** A table whose cells stand in their columns. */
export interface TableGrid {
  /** Rows of equal length, unless the table is too large. */
  readonly rows: readonly GridRow[];
  /** Whether the table is too large to be laid out, so that each row holds just its cells. */
  readonly isTooLarge: boolean;
}

/** Places in a table, so that a few cells that claim wide spans cannot exhaust the memory. */
const MAXIMUM_PLACES = 250_000;

/** Puts the cells of a table into their columns, for formats in which a cell cannot span several places. */
export function tableGrid(table: Table, pointer: string, losses: LossLog): TableGrid {
  const rows = table.children.map((row, index) => pointedCells(row, `${pointer}/children/${index}/children`));
  reportSpans(rows, losses);
  const placed = placeRows(rows);
  if (placed === undefined) {
    losses.report(pointer, 'tableSize', `The table takes more than ${MAXIMUM_PLACES} places and is not laid out.`);
  }
  return { rows: placed ?? rows, isTooLarge: placed === undefined };
}

function pointedCells({ children }: TableRow, pointer: string): readonly PlacedCell[] {
  return children.map((cell, index) => ({ cell, pointer: `${pointer}/${index}` }));
}

function reportSpans(rows: readonly (readonly PlacedCell[])[], losses: LossLog): void {
  for (const { cell, pointer } of rows.flat()) {
    if (spanOf(cell.colSpan) > 1 || spanOf(cell.rowSpan) > 1) {
      losses.report(pointer, 'cellSpan', 'Empty cells follow in place of the span.');
    }
  }
}

function placeRows(rows: readonly (readonly PlacedCell[])[]): readonly GridRow[] | undefined {
  const placed: GridRow[] = [];
  let spannedRows: readonly number[] = [];
  let columns = 0;
  for (const cells of rows) {
    const row = placeCells(cells, spannedRows);
    placed.push(row.places);
    spannedRows = row.spannedRows;
    columns = Math.max(columns, row.places.length);
    if (columns * placed.length > MAXIMUM_PLACES) {
      return undefined;
    }
  }
  return placed.map((row) => Array.from({ length: columns }, (_, column) => row[column]));
}

/** Places the cells of one row. `spannedRows` says, column by column, how many more rows a cell above spans. */
function placeCells(cells: readonly PlacedCell[], spannedRows: readonly number[]) {
  const places: (PlacedCell | undefined)[] = [];
  const spannedBelow: number[] = [];
  const skipSpanned = () => {
    for (let rows = spannedRows[places.length] ?? 0; rows > 0; rows = spannedRows[places.length] ?? 0) {
      spannedBelow.push(rows - 1);
      places.push(undefined);
    }
  };
  for (const placed of cells) {
    skipSpanned();
    const { colSpan, rowSpan } = placed.cell;
    for (let column = 0; column < spanOf(colSpan) && places.length <= MAXIMUM_PLACES; column += 1) {
      spannedBelow.push(spanOf(rowSpan) - 1);
      places.push(column === 0 ? placed : undefined);
    }
  }
  skipSpanned();
  return { places, spannedRows: spannedBelow };
}
