import type { Attributes } from './attributes.ts';
import type { Nodes } from './nodes.ts';

/** Renumbers nodes and attributes in document order, after content has been moved. */
export function putInOrder(nodes: Nodes, attributes: Attributes): void {
  const order = documentOrder(nodes);
  putAttributesInOrder(nodes, attributes, order);
  putParentsInOrder(nodes, order);
  nodes.tag = new Uint16Array(pick(nodes.tag, order));
  nodes.start = pick(nodes.start, order);
  nodes.finish = pick(nodes.finish, order);
  nodes.size = order.length;
}

/** The nodes of the tree in document order, found from the last to the first as the links lead that way. */
function documentOrder({ size, lastChild, previous, parent }: Nodes): Int32Array {
  const order = new Int32Array(size);
  let place = size;
  let node = lastDescendant(lastChild, 0);
  order[--place] = node;
  while (node !== 0) {
    const before = previous[node] ?? 0;
    node = before === 0 ? (parent[node] ?? 0) : lastDescendant(lastChild, before);
    order[--place] = node;
  }
  return order.subarray(place);
}

function lastDescendant(lastChild: Int32Array, node: number): number {
  let at = node;
  for (let child = lastChild[at] ?? 0; child !== 0; child = lastChild[at] ?? 0) at = child;
  return at;
}

function putParentsInOrder(nodes: Nodes, order: Int32Array): void {
  const place = new Int32Array(nodes.size);
  for (let index = 0; index < order.length; index++) place[order[index] ?? 0] = index;
  const parent = order.map((node) => place[nodes.parent[node] ?? 0] ?? 0);
  parent[0] = -1;
  nodes.parent = parent;
}

/** Copies of an element share its attributes up to here; now each gets its own. */
function putAttributesInOrder(nodes: Nodes, attributes: Attributes, order: Int32Array): void {
  const firstAttribute = new Int32Array(order.length);
  let kept = 0;
  for (let index = 0; index < order.length; index++) {
    const node = order[index] ?? 0;
    firstAttribute[index] = kept;
    kept += (nodes.endAttribute[node] ?? 0) - (nodes.firstAttribute[node] ?? 0);
  }
  const rows = new Int32Array(kept);
  for (let index = 0, row = 0; index < order.length; index++) {
    const node = order[index] ?? 0;
    const end = nodes.endAttribute[node] ?? 0;
    for (let from = nodes.firstAttribute[node] ?? 0; from < end; from++) rows[row++] = from;
  }
  nodes.firstAttribute = firstAttribute;
  attributes.name = new Uint16Array(pick(attributes.name, rows));
  attributes.valueStart = pick(attributes.valueStart, rows);
  attributes.valueFinish = pick(attributes.valueFinish, rows);
  attributes.kept = kept;
}

function pick(column: Int32Array | Uint16Array, order: Int32Array): Int32Array {
  const result = new Int32Array(order.length);
  for (let index = 0; index < order.length; index++) result[index] = column[order[index] ?? 0] ?? 0;
  return result;
}
