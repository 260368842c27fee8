import type { Block, CodeBlock, Inline, List, TableCell, TableRow } from '@broadsheet/core/model';
import { validWebAddress } from '../addresses/valid-address.ts';
import type { ElementReader } from './html-state.ts';
import { attributeOf, childrenNamed, hasClass, type HtmlElement, textOf } from './parse-html.ts';
import { readLine } from './read-line.ts';

/** A paragraph, or a pointer to another story. */
export const readParagraph: ElementReader = (element, state) => {
  if (!hasClass(element, 'related')) {
    return state.blocks(element.childNodes, state);
  }
  const line = readLine(element.childNodes);
  const [link] = line;
  const url = line.length === 1 && link?.type === 'link' ? validWebAddress(link.url) : undefined;
  return url === undefined || link?.type !== 'link'
    ? lineBlock({ type: 'relatedLink', id: '', children: line })
    : [{ type: 'relatedLink', id: '', url, children: link.children }];
};

/** A heading of the given level. */
export function headingReader(depth: 1 | 2 | 3 | 4 | 5 | 6): ElementReader {
  return ({ childNodes }) => lineBlock({ type: 'heading', id: '', depth, children: readLine(childNodes) });
}

/** A list, in which what is no item is left out. */
export const readList: ElementReader = (element, state) => {
  const start = Number.parseInt(attributeOf(element, 'start') ?? '1', 10);
  const ordered = element.tagName === 'ol';
  const list: List = {
    type: 'list',
    id: '',
    ordered,
    ...(ordered && Number.isSafeInteger(start) && start !== 1 ? { start } : {}),
    children: childrenNamed(element, 'li').map(({ childNodes }) => ({
      type: 'listItem',
      id: '',
      children: state.blocks(childNodes, state),
    })),
  };
  return list.children.length === 0 ? [] : [list];
};

/** A passage quoted from elsewhere. */
export const readBlockquote: ElementReader = (element, state) => {
  const cite = validWebAddress(attributeOf(element, 'cite'));
  const children = state.blocks(element.childNodes, state);
  return children.length === 0
    ? []
    : [{ type: 'blockquote', id: '', ...(cite === undefined ? {} : { cite }), children }];
};

/** Preformatted code. The parser has left out the line feed after the tag. */
export const readCode: ElementReader = (element) => {
  const [code] = childrenNamed(element, 'code');
  const [, language] = /(?:^|\s)language-(\S+)/.exec(attributeOf(code ?? element, 'class') ?? '') ?? [];
  const block: CodeBlock = { type: 'code', id: '', value: textOf(element) };
  return [language === undefined ? block : { ...block, language }];
};

/** A table of data with its caption. */
export const readTable: ElementReader = (element) => {
  const parts = [element, ...childrenNamed(element, 'thead', 'tbody', 'tfoot')];
  const rows = parts.flatMap((part) => childrenNamed(part, 'tr')).map(readRow);
  const caption = childrenNamed(element, 'caption').flatMap(({ childNodes }) => readLine(childNodes));
  return rows.length === 0 && caption.length === 0 ? [] : [{ type: 'table', id: '', caption, children: rows }];
};

function readRow(element: HtmlElement): TableRow {
  const children = childrenNamed(element, 'th', 'td').map((cell): TableCell => ({
    type: 'tableCell',
    header: cell.tagName === 'th',
    ...span('colSpan', attributeOf(cell, 'colspan')),
    ...span('rowSpan', attributeOf(cell, 'rowspan')),
    children: readLine(cell.childNodes),
  }));
  return { type: 'tableRow', children };
}

function span(name: 'colSpan' | 'rowSpan', value = ''): Partial<TableCell> {
  const places = /^\d{1,4}$/.test(value) ? Number(value) : 1;
  return places > 1 ? { [name]: places } : {};
}

/** The block, or none where its line is empty. */
export function lineBlock(block: Block & { readonly children: readonly Inline[] }): readonly Block[] {
  return block.children.length === 0 ? [] : [block];
}
