import { tagNumber, type TagSet } from '../tag.ts';
import type { Nodes } from './nodes.ts';

/** The languages of elements. */
export const namespace = { html: 0, svg: 1, math: 2 } as const;

/**
 * On the stack, foreign elements go by tags that no rule of HTML asks for, so that a `p` of SVG is not taken for a
 * paragraph; those that hold HTML are walls to the HTML inside, as the document itself is.
 */
export const foreignTag = tagNumber('#text');
export const foreignWallTag = tagNumber('#document');

/** The stack of open elements (HTML standard, 13.2.4.2). The document itself lies at the bottom, at level 0. */
export interface OpenElements {
  /** Number of nodes on the stack; what the arrays hold beyond is stale. */
  depth: number;
  readonly node: number[];
  /** Tag of each, with the substitutes for foreign elements. */
  readonly tag: number[];
  /** Language of each. */
  readonly namespace: number[];
  /** How many of each tag lie on the stack. Tags that differ by 256 are counted as one, so only 0 is a sure answer. */
  readonly count: Uint16Array;
}

/** Makes a stack that holds the document only. */
export function createOpenElements(): OpenElements {
  return {
    depth: 1,
    node: [0],
    tag: [0],
    namespace: [namespace.html],
    count: new Uint16Array(256),
  };
}

/** The current node: the one on top. */
export function topNode(open: OpenElements): number {
  return open.node[open.depth - 1] ?? 0;
}

/** Tag of the current node. */
export function topTag(open: OpenElements): number {
  return open.tag[open.depth - 1] ?? 0;
}

/** Puts an element on the stack. */
export function push(open: OpenElements, nodes: Nodes, node: number, tag: number, language: number): void {
  const level = open.depth++;
  open.node[level] = node;
  open.tag[level] = tag;
  open.namespace[level] = language;
  open.count[tag & 0xff] = (open.count[tag & 0xff] ?? 0) + 1;
  nodes.isOpen[node] = 1;
}

/** Takes elements off the stack until it has `depth` nodes. */
export function popTo(open: OpenElements, nodes: Nodes, depth: number): void {
  while (open.depth > depth) {
    const level = --open.depth;
    forget(open, nodes, level);
  }
}

/** Takes one element out of the stack, wherever it lies. */
export function removeLevel(open: OpenElements, nodes: Nodes, level: number): void {
  forget(open, nodes, level);
  open.node.copyWithin(level, level + 1, open.depth);
  open.tag.copyWithin(level, level + 1, open.depth);
  open.namespace.copyWithin(level, level + 1, open.depth);
  open.depth--;
}

/** Puts an HTML element into the stack at a level, under those above. */
export function insertLevel(open: OpenElements, nodes: Nodes, level: number, node: number): void {
  const tag = nodes.tag[node] ?? 0;
  open.node.copyWithin(level + 1, level, open.depth);
  open.tag.copyWithin(level + 1, level, open.depth);
  open.namespace.copyWithin(level + 1, level, open.depth);
  const depth = open.depth;
  open.depth = level;
  push(open, nodes, node, tag, namespace.html);
  open.depth = depth + 1;
}

/** Puts a copy of an element in its place on the stack. */
export function replaceLevel(open: OpenElements, nodes: Nodes, level: number, node: number): void {
  nodes.isOpen[open.node[level] ?? 0] = 0;
  nodes.isOpen[node] = 1;
  open.node[level] = node;
}

/** Level of an element on the stack; -1 when it does not lie there. */
export function levelOf(open: OpenElements, nodes: Nodes, node: number): number {
  if (nodes.isOpen[node] !== 1) return -1;
  let level = open.depth - 1;
  while (open.node[level] !== node) level--;
  return level;
}

/** Whether a tag may lie on the stack: false is certain. */
export function mayBeOpen(open: OpenElements, tag: number): boolean {
  return open.count[tag & 0xff] !== 0;
}

/** Level of the uppermost element with a tag above the first wall; -1 when there is none. */
export function levelInScope(open: OpenElements, tag: number, walls: TagSet): number {
  if (!mayBeOpen(open, tag)) return -1;
  for (let level = open.depth - 1; level > 0; level--) {
    const at = open.tag[level] ?? 0;
    if (at === tag) return level;
    if (walls[at] === 1) return -1;
  }
  return -1;
}

/** Level of the uppermost element of a set above the first wall; -1 when there is none. */
export function levelOfAnyInScope(open: OpenElements, tags: TagSet, walls: TagSet): number {
  for (let level = open.depth - 1; level > 0; level--) {
    const at = open.tag[level] ?? 0;
    if (tags[at] === 1) return level;
    if (walls[at] === 1) return -1;
  }
  return -1;
}

/** Takes elements off the stack while the current one is in a set. */
export function popWhile(open: OpenElements, nodes: Nodes, tags: TagSet): void {
  while (tags[topTag(open)] === 1) popTo(open, nodes, open.depth - 1);
}

/** Takes elements off the stack until the current one is in a set, which has `html` in it. */
export function popUntil(open: OpenElements, nodes: Nodes, tags: TagSet): void {
  while (tags[topTag(open)] !== 1) popTo(open, nodes, open.depth - 1);
}

function forget(open: OpenElements, nodes: Nodes, level: number): void {
  const tag = (open.tag[level] ?? 0) & 0xff;
  open.count[tag] = (open.count[tag] ?? 1) - 1;
  nodes.isOpen[open.node[level] ?? 0] = 0;
}
