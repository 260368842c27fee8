import type { Table as ArticleTable } from '@broadsheet/core/model';
import type { BlockContent, PhrasingContent, TableCell, TableRow } from 'mdast';
import { type GridRow, type PlacedCell, tableGrid } from '../tables/table-grid.ts';
import { wholeCaption } from './figure.ts';
import { buildInlines } from './inline-handlers.ts';
import type { MdastState } from './mdast-state.ts';
import { paragraphOf } from './paragraph.ts';
import { tidyPhrasing } from './tidy-phrasing.ts';

/**
 * A table, and below it its caption in italics. Markdown heads each table by a row: an empty one where the article's
 * first row is not all header cells.
 */
export function tableNodes(table: ArticleTable, pointer: string, state: MdastState): readonly BlockContent[] {
  const inCell: MdastState = { ...state, line: 'cell' };
  const { rows, isTooLarge } = tableGrid(table, pointer, state.losses);
  const content = isTooLarge ? rows.flatMap((row) => rowParagraph(row, inCell)) : gridNodes(rows, inCell);
  return [...content, ...wholeCaption(table.caption, `${pointer}/caption`, state)];
}

function gridNodes(rows: readonly GridRow[], state: MdastState): readonly BlockContent[] {
  const [first = []] = rows;
  if (first.length === 0) {
    return [];
  }
  const isHeaded = first.every((place) => place === undefined || place.cell.header);
  const headRow: GridRow = isHeaded ? first : first.map(() => undefined);
  const dataRows = isHeaded ? rows.slice(1) : rows;
  reportHeaderCells(dataRows, state);
  return [{ type: 'table', children: [headRow, ...dataRows].map((row) => rowNode(row, state)) }];
}

function reportHeaderCells(rows: readonly GridRow[], { losses }: MdastState): void {
  for (const place of rows.flat()) {
    if (place?.cell.header === true) {
      losses.report(place.pointer, 'headerCell', 'Only the first row of a Markdown table holds header cells.');
    }
  }
}

function rowNode(row: GridRow, state: MdastState): TableRow {
  return { type: 'tableRow', children: row.map((place) => cellNode(place, state)) };
}

function cellNode(place: PlacedCell | undefined, state: MdastState): TableCell {
  return { type: 'tableCell', children: place === undefined ? [] : cellContent(place, state) };
}

function cellContent({ cell, pointer }: PlacedCell, state: MdastState): PhrasingContent[] {
  return tidyPhrasing(buildInlines(cell.children, `${pointer}/children`, state));
}

/** A row of a table that is too large to be laid out. */
function rowParagraph(row: GridRow, state: MdastState): readonly BlockContent[] {
  const bar: PhrasingContent = { type: 'text', value: ' | ' };
  const cells = row.flatMap((place) => (place === undefined ? [] : [bar, ...cellContent(place, state)]));
  return paragraphOf(cells.slice(1));
}
