import type { Inline } from '@broadsheet/core/model';
import { validLinkAddress, validWebAddress } from '../addresses/valid-address.ts';
import { attributeOf, type HtmlElement, type HtmlNode, isElement, textOf } from './parse-html.ts';
import { tidyLine } from './tidy-line.ts';

/** What each element inside a line becomes; of another one the content stays. */
const readers: ReadonlyMap<string, (element: HtmlElement) => readonly Inline[]> = new Map([
  ['strong', (element) => [{ type: 'strong', children: readInlines(element.childNodes) }]],
  ['b', (element) => [{ type: 'strong', children: readInlines(element.childNodes) }]],
  ['em', (element) => [{ type: 'emphasis', children: readInlines(element.childNodes) }]],
  ['i', (element) => [{ type: 'emphasis', children: readInlines(element.childNodes) }]],
  ['sub', (element) => [{ type: 'sub', children: readInlines(element.childNodes) }]],
  ['sup', (element) => [{ type: 'sup', children: readInlines(element.childNodes) }]],
  ['code', (element) => [{ type: 'inlineCode', value: textOf(element) }]],
  ['br', () => [{ type: 'break' }]],
  ['a', readLink],
  ['q', readQuotation],
  ['script', () => []],
  ['style', () => []],
  ['template', () => []],
] satisfies readonly (readonly [string, (element: HtmlElement) => readonly Inline[]])[]);

/** The content of a line, with white space folded. */
export function readLine(nodes: readonly HtmlNode[]): readonly Inline[] {
  return tidyLine(readInlines(nodes));
}

function readInlines(nodes: readonly HtmlNode[]): readonly Inline[] {
  return nodes.flatMap((node): readonly Inline[] => {
    if (!isElement(node)) {
      return [{ type: 'text', value: textOf(node) }];
    }
    return readers.get(node.tagName)?.(node) ?? readInlines(node.childNodes);
  });
}

function readLink(element: HtmlElement): readonly Inline[] {
  const url = validLinkAddress(attributeOf(element, 'href'));
  const title = attributeOf(element, 'title');
  const children = readInlines(element.childNodes);
  return url === undefined ? children : [{ type: 'link', url, ...(title === undefined ? {} : { title }), children }];
}

function readQuotation(element: HtmlElement): readonly Inline[] {
  const cite = validWebAddress(attributeOf(element, 'cite'));
  return [{ type: 'quotation', ...(cite === undefined ? {} : { cite }), children: readInlines(element.childNodes) }];
}
