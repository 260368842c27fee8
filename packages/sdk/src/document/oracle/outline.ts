import type { Document } from '../document.ts';
import { attributeNameAt, attributeValue, isText, tagName, textOf } from '../read-node.ts';

/** The tree of a document in one line, as `html(head body(p[class=a]("text" b("bold"))))`. */
export function outlineOf(document: Document): string {
  return outlineChildren(document, 0);
}

function outlineChildren(document: Document, parent: number): string {
  const parts: string[] = [];
  let text = '';
  const end = document.end[parent] ?? 0;
  for (let child = parent + 1; child < end; child = document.end[child] ?? end) {
    if (isText(document, child)) {
      text += textOf(document, child);
      continue;
    }
    addText(parts, text);
    text = '';
    parts.push(outlineElement(document, child));
  }
  addText(parts, text);
  return parts.join(' ');
}

function outlineElement(document: Document, node: number): string {
  const attributes: string[] = [];
  const end = document.firstAttribute[node + 1] ?? 0;
  for (let index = document.firstAttribute[node] ?? 0; index < end; index++) {
    attributes.push(outlineAttribute(attributeNameAt(document, index), attributeValue(document, index)));
  }
  return joinElement(tagName(document, node), attributes, outlineChildren(document, node));
}

/** Adds the outline of a text, if there is one. */
export function addText(parts: string[], text: string): void {
  if (text !== '') parts.push(JSON.stringify(text));
}

/** Outline of an attribute. */
export function outlineAttribute(name: string, value: string): string {
  return `${name}=${value.replaceAll('\n', String.raw`\n`)}`;
}

/** Puts the outline of an element together. */
export function joinElement(name: string, attributes: readonly string[], children: string): string {
  const head = attributes.length === 0 ? name : `${name}[${attributes.join(' ')}]`;
  return children === '' ? head : `${head}(${children})`;
}
