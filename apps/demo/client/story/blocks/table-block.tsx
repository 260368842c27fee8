import type { Table, TableCell, TableRow } from '@broadsheet/core/model';
import type { ReactNode } from 'react';
import { Inlines } from '../inlines.tsx';

/** A table of data. A wide one scrolls inside of its frame. */
export function TableBlock({ block }: { readonly block: Table }): ReactNode {
  const [first, ...others] = block.children;
  const hasHead = first !== undefined && first.children.every(({ header }) => header);
  const body = hasHead ? others : block.children;
  return (
    <div data-block={block.id} className="table-frame" role="region" aria-label="Table" tabIndex={0}>
      <table>
        {block.caption.length > 0 && (
          <caption>
            <Inlines of={block.caption} />
          </caption>
        )}
        {hasHead && <thead>{tableRow(first, 0, 'col')}</thead>}
        <tbody>{body.map((row, index) => tableRow(row, index, 'row'))}</tbody>
      </table>
    </div>
  );
}

function tableRow({ children }: TableRow, key: number, scope: 'col' | 'row'): ReactNode {
  return (
    <tr key={key}>
      {children.map((cell, index) => (
        <Cell key={index} cell={cell} scope={scope} />
      ))}
    </tr>
  );
}

function Cell({ cell, scope }: { readonly cell: TableCell; readonly scope: 'col' | 'row' }): ReactNode {
  const { header, colSpan, rowSpan, children } = cell;
  const Element = header ? 'th' : 'td';
  return (
    <Element colSpan={colSpan} rowSpan={rowSpan} scope={header ? scope : undefined}>
      <Inlines of={children} />
    </Element>
  );
}
