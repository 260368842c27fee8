import type { Table } from '@broadsheet/core/model';
import { lineHtml } from '../hast/line-html.ts';
import { tableGrid } from '../tables/table-grid.ts';
import type { AnsElement, AnsText } from './ans.ts';
import type { AnsState } from './ans-state.ts';
import { textElements } from './text.ts';

/** A table, the first row of which is its header when all its cells are. Its caption is a text that follows. */
export function tableElements(table: Table, pointer: string, state: AnsState): readonly AnsElement[] {
  const { losses } = state;
  const grid = tableGrid(table, pointer, losses).rows;
  const isHeaded = table.children[0]?.children.every(({ header }) => header) ?? false;
  const rows = grid.map((row, index) =>
    row.map((place): AnsText => {
      if (place?.cell.header === true && (index > 0 || !isHeaded)) {
        losses.report(place.pointer, 'headerCell', 'Only the first row of a table of ANS heads it.');
      }
      const content = place === undefined ? '' : lineHtml(place.cell.children, `${place.pointer}/children`, losses);
      return { type: 'text', content };
    }),
  );
  const caption = textElements(table.caption, `${pointer}/caption`, state);
  if (caption.length > 0) {
    losses.report(`${pointer}/caption`, 'blockKind', 'The caption of the table is a text like any other.');
  }
  const [header] = rows;
  return isHeaded && header !== undefined
    ? [{ type: 'table', header, rows: rows.slice(1) }, ...caption]
    : [{ type: 'table', rows }, ...caption];
}
