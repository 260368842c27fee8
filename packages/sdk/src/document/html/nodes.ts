import { tagNumber } from '../tag.ts';

const textTag = tagNumber('#text');

/**
 * The tree while it grows: columns indexed by node, in order of creation. Children hang on their parent as a chain from
 * the last one to the first, which is all that is needed to add, to move and, at the end, to put nodes in order.
 */
export interface Nodes {
  size: number;
  tag: Uint16Array;
  parent: Int32Array;
  start: Int32Array;
  finish: Int32Array;
  /** First attribute in `Attributes`. */
  firstAttribute: Int32Array;
  /** The first attribute after those of the node. */
  endAttribute: Int32Array;
  /** Last child; 0 for none. */
  lastChild: Int32Array;
  /** The child of the same parent before this one; 0 for none. */
  previous: Int32Array;
  /** 1 for elements on the stack of open elements. */
  isOpen: Uint8Array;
  /** Whether the order of creation is no longer that of the document. */
  outOfOrder: boolean;
}

/** Seven columns of four bytes, one of two and one of one. */
const bytesPerNode = 31;

/** Makes room for a first number of nodes and puts the document itself in place 0. */
export function createNodes(capacity: number): Nodes {
  const columns = createColumns(capacity);
  columns.parent[0] = -1;
  return { size: 1, ...columns, outOfOrder: false };
}

/** The columns one after the other in one piece of memory: to ask for nine, and to give them back, takes longer. */
function createColumns(capacity: number): Omit<Nodes, 'size' | 'outOfOrder'> {
  const bytes = new ArrayBuffer(capacity * bytesPerNode);
  const column = (place: number): Int32Array => new Int32Array(bytes, place * 4 * capacity, capacity);
  return {
    parent: column(0),
    start: column(1),
    finish: column(2),
    firstAttribute: column(3),
    endAttribute: column(4),
    lastChild: column(5),
    previous: column(6),
    tag: new Uint16Array(bytes, 28 * capacity, capacity),
    isOpen: new Uint8Array(bytes, 30 * capacity, capacity),
  };
}

/** Makes a node without attributes that is not in the tree yet. */
export function createNode(nodes: Nodes, tag: number, start: number, finish: number): number {
  const node = nodes.size++;
  if (node === nodes.tag.length) grow(nodes, node * 2);
  nodes.tag[node] = tag;
  nodes.start[node] = start;
  nodes.finish[node] = finish;
  return node;
}

/** Makes a node the last child of another. */
export function appendChild(nodes: Nodes, parent: number, node: number): void {
  nodes.parent[node] = parent;
  nodes.previous[node] = nodes.lastChild[parent] ?? 0;
  nodes.lastChild[parent] = node;
}

/** Puts a node before another one. */
export function insertBefore(nodes: Nodes, sibling: number, node: number): void {
  nodes.parent[node] = nodes.parent[sibling] ?? 0;
  nodes.previous[node] = nodes.previous[sibling] ?? 0;
  nodes.previous[sibling] = node;
}

/** Takes a node, with what it holds, out of its parent. */
export function detach(nodes: Nodes, node: number): void {
  const parent = nodes.parent[node] ?? 0;
  const before = nodes.previous[node] ?? 0;
  let next = nodes.lastChild[parent] ?? 0;
  if (next === node) {
    nodes.lastChild[parent] = before;
  } else {
    while (nodes.previous[next] !== node) next = nodes.previous[next] ?? 0;
    nodes.previous[next] = before;
  }
  nodes.outOfOrder = true;
}

/** Gives all children of one node to another, which has none. */
export function moveChildren(nodes: Nodes, from: number, to: number): void {
  const last = nodes.lastChild[from] ?? 0;
  for (let child = last; child !== 0; child = nodes.previous[child] ?? 0) nodes.parent[child] = to;
  nodes.lastChild[to] = last;
  nodes.lastChild[from] = 0;
  nodes.outOfOrder = true;
}

/** Whether a node is text that ends at `finish`, so that text from there on can join it. */
export function isTextUpTo(nodes: Nodes, node: number, finish: number): boolean {
  return nodes.tag[node] === textTag && nodes.finish[node] === finish;
}

function grow(nodes: Nodes, capacity: number): void {
  const longer = createColumns(capacity);
  nodes.tag = grown(nodes.tag, longer.tag);
  nodes.parent = grown(nodes.parent, longer.parent);
  nodes.start = grown(nodes.start, longer.start);
  nodes.finish = grown(nodes.finish, longer.finish);
  nodes.firstAttribute = grown(nodes.firstAttribute, longer.firstAttribute);
  nodes.endAttribute = grown(nodes.endAttribute, longer.endAttribute);
  nodes.lastChild = grown(nodes.lastChild, longer.lastChild);
  nodes.previous = grown(nodes.previous, longer.previous);
  nodes.isOpen = grown(nodes.isOpen, longer.isOpen);
}

/** A longer column with the same content. */
export function grown<Column extends Int32Array | Uint16Array | Uint8Array>(column: Column, longer: Column): Column {
  longer.set(column);
  return longer;
}
