import { tagNumber } from '../tag.ts';
import { fosteringTags } from './element-sets.ts';
import { keepCopies } from './attributes.ts';
import { insertBefore, linksOf } from './links.ts';
import { appendChild, createNode, type Nodes } from './nodes.ts';
import { namespace, popTo, push, topNode, topTag } from './open-elements.ts';
import type { Scan } from './scan.ts';

const tableTag = tagNumber('table');
const templateTag = tagNumber('template');
const textTag = tagNumber('#text');

/** Levels that a table or a template needs at once for its parts to find a place. */
export const levelsOfTable = 4;

/** Most attributes that copies of elements get in one document. Real pages stay far below; a hostile one would not. */
const maxCopiedAttributes = 100_000;

/** Whether so many more elements may be opened inside each other. */
export function hasRoom(scan: Scan, levels: number): boolean {
  return scan.open.depth - 1 + levels <= scan.limits.maxDepth;
}

/** Puts a node, new or detached, into an element, or before its table when that is where it belongs (13.2.6.1). */
export function place(scan: Scan, parent: number, node: number): void {
  const { nodes } = scan;
  if (scan.fostering && fosteringTags[nodes.tag[parent] ?? 0] === 1) placeByTable(scan, node);
  else appendChild(nodes, parent, node);
}

function placeByTable(scan: Scan, node: number): void {
  const { open, nodes } = scan;
  let level = open.depth - 1;
  while (level > 1 && open.tag[level] !== tableTag && open.tag[level] !== templateTag) level--;
  const element = open.node[level] ?? 0;
  linksOf(nodes);
  if (open.tag[level] === tableTag) insertBefore(nodes, element, node);
  else appendChild(nodes, element, node);
}

/** Adds the element of the tag in hand to the tree, without opening it. */
export function insertVoid(scan: Scan): number {
  const { nodes, attributes, token } = scan;
  attributes.kept = attributes.size;
  const node = createNode(nodes, token.tag, token.start, token.finish, attributes.kept);
  nodes.classNumber[node] = token.classNumber;
  place(scan, topNode(scan.open), node);
  return node;
}

/** Adds the element of the tag in hand and opens it; one that would lie too deep holds nothing. */
export function insertElement(scan: Scan, levels = 1): number {
  const node = insertVoid(scan);
  openElement(scan, node, scan.token.tag, namespace.html, levels);
  return node;
}

/** Opens the element of the tag in hand, or notes its end tag as one to leave out. */
export function openElement(scan: Scan, node: number, stackTag: number, language: number, levels = 1): void {
  if (hasRoom(scan, levels)) {
    push(scan.open, scan.nodes, node, stackTag, language);
    return;
  }
  const slot = scan.token.tag & 0xff;
  scan.flattened[slot] = (scan.flattened[slot] ?? 0) + 1;
  scan.capped.depth = true;
}

/** Adds an element that has no tag in the source, and opens it. */
export function insertImplied(scan: Scan, tag: number): number {
  const node = createNode(scan.nodes, tag, scan.token.start, scan.token.start, scan.attributes.kept);
  place(scan, topNode(scan.open), node);
  push(scan.open, scan.nodes, node, tag, namespace.html);
  return node;
}

/** Adds an element with tag and attributes of another one, and opens it. */
export function insertClone(scan: Scan, original: number): number {
  const node = createClone(scan, original);
  place(scan, topNode(scan.open), node);
  push(scan.open, scan.nodes, node, scan.nodes.tag[node] ?? 0, namespace.html);
  return node;
}

/** Makes an element with tag and attributes of another one, outside the tree. */
export function createClone(scan: Scan, original: number): number {
  const { nodes, token, attributes } = scan;
  const first = nodes.firstAttribute[original] ?? 0;
  const end = nodes.firstAttribute[original + 1] ?? 0;
  const copied = attributes.copied + end - first;
  if (copied > maxCopiedAttributes) scan.capped.attributes ||= end > first;
  else if (end > first) {
    attributes.copied = copied;
    keepCopies(attributes, first, end);
  }
  const node = createNode(nodes, nodes.tag[original] ?? 0, token.start, token.start, attributes.kept);
  nodes.classNumber[node] = nodes.classNumber[original] ?? 0;
  return node;
}

/** Adds the characters from `start` to `finish`; they join text that ends where they begin. */
export function insertText(scan: Scan, start: number, finish: number): void {
  const { nodes, open } = scan;
  const parent = topNode(open);
  if (scan.fostering && fosteringTags[topTag(open)] === 1) {
    placeByTable(scan, createText(scan, start, finish));
    return;
  }
  if (isContinued(nodes, parent, start)) continueText(scan, finish);
  else appendChild(nodes, parent, createText(scan, start, finish));
}

/** Whether the last node is a text in the same element that ends at a place, so that text from there on can join it. */
function isContinued({ size, tag, parent, finish }: Nodes, element: number, start: number): boolean {
  const last = size - 1;
  return finish[last] === start && tag[last] === textTag && parent[last] === element;
}

function continueText({ nodes, token }: Scan, finish: number): void {
  const last = nodes.size - 1;
  nodes.finish[last] = finish;
  if (token.words < finish) nodes.isBlank[last] = 0;
}

function createText({ nodes, attributes, token }: Scan, start: number, finish: number): number {
  const node = createNode(nodes, textTag, start, finish, attributes.kept);
  nodes.isBlank[node] = Number(token.words >= finish);
  return node;
}

/** Closes the open elements from a level on; the one there ends with the tag in hand. */
export function closeAt(scan: Scan, level: number): void {
  scan.nodes.finish[scan.open.node[level] ?? 0] = scan.token.finish;
  popTo(scan.open, scan.nodes, level);
}
