import { decodeAttributeReferences, decodeReferences } from './references/decode-references.ts';
import { findAttributeNumber } from './attribute.ts';
import type { Document } from './document.ts';
import { rawTextTags } from './html/element-sets.ts';
import { tagNumber } from './tag.ts';

const textTag = tagNumber('#text');

/** Whether a node is text. */
export function isText(document: Document, node: number): boolean {
  return document.tag[node] === textTag;
}

/** Name of an element in lower case; `#text` and `#document` for the other nodes. */
export function tagName(document: Document, node: number): string {
  return document.tagNames[document.tag[node] ?? 0] ?? '';
}

/** Characters of a text node, references decoded and line ends normalised. */
export function textOf(document: Document, node: number): string {
  const slice = document.source.slice(document.start[node], document.finish[node]);
  if (!document.references || isPlain(slice)) return slice;
  const parentTag = document.tag[document.parent[node] ?? 0] ?? 0;
  if (rawTextTags[parentTag] === 1) return normalise(slice, '\uFFFD');
  return decodeReferences(normalise(slice, ''));
}

/** Value of an attribute, references decoded; `''` for one without a value, `undefined` for an absent one. */
export function attributeOf(document: Document, node: number, name: string): string | undefined {
  const first = document.firstAttribute[node] ?? 0;
  const last = document.firstAttribute[node + 1] ?? 0;
  if (first === last) return undefined;
  const number = findAttributeNumber(document.attributeNames, name);
  for (let index = first; index < last; index++) {
    if (document.attributeName[index] === number) return attributeValue(document, index);
  }
  return undefined;
}

/** Name of an attribute by its place. */
export function attributeNameAt(document: Document, index: number): string {
  return document.attributeNames[document.attributeName[index] ?? 0] ?? '';
}

/** Value of an attribute by its place. */
export function attributeValue(document: Document, index: number): string {
  const slice = document.source.slice(document.valueStart[index], document.valueFinish[index]);
  return document.references ? decodeValue(slice) : slice;
}

/** What the value of an attribute stands for as it is written in a page. */
export function decodeValue(written: string): string {
  return isPlain(written) ? written : decodeAttributeReferences(normalise(written, '\uFFFD'));
}

/** All text of a node and its descendants, as it stands in the source: white space not folded, hidden text included. */
export function textContent(document: Document, node: number): string {
  const end = document.end[node] ?? node + 1;
  let text = '';
  for (let at = node; at < end; at++) if (document.tag[at] === textTag) text += textOf(document, at);
  return text;
}

/** Whether a part of the source is the text that it stands for, as nearly all are. */
function isPlain(slice: string): boolean {
  return !/[&\r\0]/.test(slice);
}

/** Makes every line end a line feed, and NUL characters what the HTML standard makes of them in their place. */
function normalise(slice: string, nul: string): string {
  if (!/[\r\0]/.test(slice)) return slice;
  return slice.replaceAll(/\r\n?/g, '\n').replaceAll('\0', nul);
}
