import type { TableBlock } from '../block.ts';
import type { Markup } from './markup.ts';
import { markup } from './markup.ts';

/** Writes head and body of a table; the first cell of each row is written by a function of its own. */
export function tableRows(block: TableBlock, writeRowName: (cell: string) => Markup): Markup {
  const head = block.head.map((cell) => markup`<th scope="col">${cell}</th>`);
  const rows = block.rows.map((row) => {
    const cells = row.map((cell, index) => (index === 0 ? writeRowName(cell) : markup`<td>${cell}</td>`));
    return markup`<tr>${cells}</tr>`;
  });
  return markup`<thead><tr>${head}</tr></thead><tbody>${rows}</tbody>`;
}
