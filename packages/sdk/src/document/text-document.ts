import { knownAttributes } from './attribute.ts';
import type { Document } from './document.ts';
import { type KnownTag, knownTags, tagNumber } from './tag.ts';

/** A paragraph of a plain text, and what it is. */
export interface TextParagraph {
  /** Element that a page would use for it. */
  readonly tag: 'p' | 'h1' | 'h2' | 'li';
  /** First character in the text. */
  readonly start: number;
  /** End in the text, exclusive. */
  readonly end: number;
}

/** A text document with the text node of each paragraph. */
export interface TextDocument {
  readonly document: Document;
  /** The text node of each paragraph, in order. */
  readonly textNodes: readonly number[];
}

/**
 * Makes the tree of a page that would show a plain text: `html`, `head`, `body`, and an element a paragraph;
 * neighbouring list items share a list. Nothing in the text is decoded.
 */
export function createTextDocument(source: string, paragraphs: readonly TextParagraph[]): TextDocument {
  const nodes: { tag: number; parent: number; end: number; start: number; finish: number }[] = [];
  const add = (tag: KnownTag, parent: number, start: number, finish: number): number => {
    const node = nodes.push({ tag: tagNumber(tag), parent, end: nodes.length + 1, start, finish }) - 1;
    for (let at = parent; at >= 0; at = nodes[at]?.parent ?? -1) widen(nodes[at], node + 1, finish);
    return node;
  };
  add('#document', -1, 0, source.length);
  add('html', 0, 0, source.length);
  add('head', 1, 0, 0);
  const body = add('body', 1, 0, source.length);
  let list = -1;
  const textNodes = paragraphs.map(({ tag, start, end }) => {
    if (tag !== 'li') list = -1;
    else if (list < 0) list = add('ul', body, start, end);
    return add('#text', add(tag, list < 0 ? body : list, start, end), start, end);
  });
  const column = (key: 'parent' | 'end' | 'start' | 'finish'): Int32Array =>
    Int32Array.from(nodes, (node) => node[key]);
  const document: Document = {
    source,
    size: nodes.length,
    tag: Uint16Array.from(nodes, (node) => node.tag),
    parent: column('parent'),
    end: column('end'),
    start: column('start'),
    finish: column('finish'),
    firstAttribute: new Int32Array(nodes.length + 1),
    attributeName: new Uint16Array(0),
    attributeNames: knownAttributes,
    valueStart: new Int32Array(0),
    valueFinish: new Int32Array(0),
    isBlank: new Uint8Array(nodes.length),
    classNumber: new Int32Array(nodes.length),
    classes: [''],
    hidingClasses: new Uint8Array(1),
    tagNames: knownTags,
    references: false,
    capped: { depth: false, nodes: false, attributes: false },
  };
  return { document, textNodes };
}

function widen(node: { end: number; finish: number } | undefined, end: number, finish: number): void {
  if (node === undefined) return;
  node.end = end;
  node.finish = Math.max(node.finish, finish);
}
