import { appendLink, growLinks, type Links } from './links.ts';

/** Nodes for which there is room at first, and nodes for which room is kept from one document to the next. */
const firstCapacity = 4096;
const keptCapacity = 0x10000;

/**
 * The tree while it grows: columns indexed by node, in order of creation, which is that of the document as long as nothing
 * is moved. What the columns hold from `size` on is left from earlier documents, but for one more `firstAttribute`.
 */
export interface Nodes {
  size: number;
  /** Nodes there is room for; to ask an array for its length takes longer. */
  capacity: number;
  tag: Uint16Array;
  /** Parent of each node; -1 for a node that is not in the tree. */
  parent: Int32Array;
  start: Int32Array;
  finish: Int32Array;
  /** First attribute in `Attributes`; those of a node end where those of the next one begin. */
  firstAttribute: Int32Array;
  /** Number of the `class` attribute in `Scan.classes`; 0 for none. */
  classNumber: Int32Array;
  /** 1 for texts that are white space. */
  isBlank: Uint8Array;
  /** 1 for elements on the stack of open elements. */
  isOpen: Uint8Array;
  /** Children as chains, once the order of creation is no longer that of the document. */
  links: Links | undefined;
}

type Columns = Omit<Nodes, 'size' | 'links'>;

/** Makes room for nodes. */
export function createNodes(): Nodes {
  return { size: 0, ...createColumns(firstCapacity), links: undefined };
}

function createColumns(capacity: number): Columns {
  return {
    capacity,
    tag: new Uint16Array(capacity),
    parent: new Int32Array(capacity),
    start: new Int32Array(capacity),
    finish: new Int32Array(capacity),
    firstAttribute: new Int32Array(capacity + 1),
    classNumber: new Int32Array(capacity),
    isBlank: new Uint8Array(capacity),
    isOpen: new Uint8Array(capacity),
  };
}

/** Begins a document, with itself as node 0. */
export function clearNodes(nodes: Nodes): void {
  if (nodes.capacity > keptCapacity) Object.assign(nodes, createColumns(firstCapacity));
  nodes.links = undefined;
  nodes.size = 0;
  nodes.firstAttribute[0] = 0;
  createNode(nodes, 0, 0, 0, 0);
}

/**
 * Makes a node that is not in the tree yet.
 *
 * @param endAttribute The first attribute after those of the node, which begin where those of the last node end.
 */
export function createNode(nodes: Nodes, tag: number, start: number, finish: number, endAttribute: number): number {
  const node = nodes.size++;
  if (node === nodes.capacity) grow(nodes, node * 2);
  nodes.tag[node] = tag;
  nodes.parent[node] = -1;
  nodes.start[node] = start;
  nodes.finish[node] = finish;
  nodes.isBlank[node] = 0;
  nodes.isOpen[node] = 0;
  nodes.classNumber[node] = 0;
  nodes.firstAttribute[node + 1] = endAttribute;
  return node;
}

/** Makes a node the last child of another. */
export function appendChild(nodes: Nodes, parent: number, node: number): void {
  nodes.parent[node] = parent;
  if (nodes.links !== undefined) appendLink(nodes.links, parent, node);
}

function grow(nodes: Nodes, capacity: number): void {
  const longer = createColumns(capacity);
  longer.tag.set(nodes.tag);
  longer.parent.set(nodes.parent);
  longer.start.set(nodes.start);
  longer.finish.set(nodes.finish);
  longer.firstAttribute.set(nodes.firstAttribute);
  longer.classNumber.set(nodes.classNumber);
  longer.isBlank.set(nodes.isBlank);
  longer.isOpen.set(nodes.isOpen);
  Object.assign(nodes, longer);
  if (nodes.links !== undefined) growLinks(nodes.links, capacity);
}
