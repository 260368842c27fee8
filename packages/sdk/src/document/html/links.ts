import type { Nodes } from './nodes.ts';

/**
 * The children of each node as a chain from the last one to the first, which is all that is needed to move content and, at
 * the end, to put nodes in order.
 */
export interface Links {
  /** Last child; 0 for none. */
  lastChild: Int32Array;
  /** The child of the same parent before this one; 0 for none. */
  previous: Int32Array;
}

/** The chains of a tree. The first call makes them, before anything has been moved. */
export function linksOf(nodes: Nodes): Links {
  if (nodes.links !== undefined) return nodes.links;
  const { capacity } = nodes;
  const links = { lastChild: new Int32Array(capacity), previous: new Int32Array(capacity) };
  for (let node = 1; node < nodes.size; node++) {
    const parent = nodes.parent[node] ?? -1;
    if (parent !== -1) appendLink(links, parent, node);
  }
  nodes.links = links;
  return links;
}

/** Adds a node at the end of its parent's chain. */
export function appendLink({ lastChild, previous }: Links, parent: number, node: number): void {
  previous[node] = lastChild[parent] ?? 0;
  lastChild[parent] = node;
}

/** Puts a node before another one. */
export function insertBefore(nodes: Nodes, sibling: number, node: number): void {
  const { previous } = linksOf(nodes);
  nodes.parent[node] = nodes.parent[sibling] ?? 0;
  previous[node] = previous[sibling] ?? 0;
  previous[sibling] = node;
}

/** Takes a node, with what it holds, out of its parent. */
export function detach(nodes: Nodes, node: number): void {
  const { lastChild, previous } = linksOf(nodes);
  const parent = nodes.parent[node] ?? 0;
  const before = previous[node] ?? 0;
  let next = lastChild[parent] ?? 0;
  if (next === node) {
    lastChild[parent] = before;
  } else {
    while (previous[next] !== node) next = previous[next] ?? 0;
    previous[next] = before;
  }
}

/** Gives all children of one node to another, which has none. */
export function moveChildren(nodes: Nodes, from: number, to: number): void {
  const { lastChild, previous } = linksOf(nodes);
  const last = lastChild[from] ?? 0;
  for (let child = last; child !== 0; child = previous[child] ?? 0) nodes.parent[child] = to;
  lastChild[to] = last;
  lastChild[from] = 0;
}

/** Makes room for more nodes. */
export function growLinks(links: Links, capacity: number): void {
  const { lastChild, previous } = links;
  links.lastChild = new Int32Array(capacity);
  links.lastChild.set(lastChild);
  links.previous = new Int32Array(capacity);
  links.previous.set(previous);
}
