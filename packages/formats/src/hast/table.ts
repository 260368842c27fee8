import type { Table, TableCell, TableRow } from '@broadsheet/core/model';
import type { Element, ElementContent } from 'hast';
import { spanOf } from '../tables/span-of.ts';
import { element, elementAround } from './element.ts';
import type { HastState } from './hast-state.ts';
import { buildInlines } from './inline-handlers.ts';

/** A table; the rows at its top that hold nothing but header cells make its head. */
export function tableNodes(table: Table, pointer: string, state: HastState): readonly ElementContent[] {
  const headerRows = countHeaderRows(table);
  const rows = table.children.map((row, index) =>
    rowNode(row, `${pointer}/children/${index}/children`, index < headerRows ? 'col' : 'row', state),
  );
  // A cell cannot reach from the head into the body of a table.
  const headRows = reachBelow(table, headerRows) ? 0 : headerRows;
  const nodes = [
    ...elementAround('caption', {}, buildInlines(table.caption, `${pointer}/caption`, state)),
    ...elementAround('thead', {}, rows.slice(0, headRows)),
    ...elementAround('tbody', {}, rows.slice(headRows)),
  ];
  return nodes.length === 0 ? [] : [element('table', {}, nodes)];
}

function countHeaderRows({ children }: Table): number {
  const firstDataRow = children.findIndex((row) => !row.children.every(({ header }) => header));
  return firstDataRow === -1 ? children.length : firstDataRow;
}

function reachBelow({ children }: Table, headerRows: number): boolean {
  return children
    .slice(0, headerRows)
    .some((row, index) => row.children.some(({ rowSpan }) => index + spanOf(rowSpan) > headerRows));
}

function rowNode({ children }: TableRow, pointer: string, scope: 'col' | 'row', state: HastState): Element {
  const cells = children.map((cell, index) => cellNode(cell, `${pointer}/${index}`, scope, state));
  return element('tr', {}, cells);
}

function cellNode(cell: TableCell, pointer: string, scope: 'col' | 'row', state: HastState): Element {
  const spans = { colSpan: spanAttribute(cell.colSpan), rowSpan: spanAttribute(cell.rowSpan) };
  const content = buildInlines(cell.children, `${pointer}/children`, state);
  return cell.header ? element('th', { scope, ...spans }, content) : element('td', spans, content);
}

function spanAttribute(span: number | undefined): number | undefined {
  const places = spanOf(span);
  return places === 1 ? undefined : places;
}
