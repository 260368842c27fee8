import type { Attributes } from './attributes.ts';
import type { DocumentColumns } from './document-columns.ts';
import type { Links } from './links.ts';
import type { Nodes } from './nodes.ts';

/** The nodes of a tree in document order, found from the last to the first as the links lead that way. */
export function documentOrder({ size, parent }: Nodes, { lastChild, previous }: Links): Int32Array {
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

/** The attributes of a tree in the order of their elements. */
export function attributeOrder({ firstAttribute }: Nodes, { kept }: Attributes, order: Int32Array): Int32Array {
  const rows = new Int32Array(kept);
  let row = 0;
  for (const node of order) {
    const end = firstAttribute[node + 1] ?? 0;
    for (let from = firstAttribute[node] ?? 0; from < end; from++) rows[row++] = from;
  }
  return rows.subarray(0, row);
}

/** Copies nodes and attributes into the columns of a document in given orders. */
export function copyInOrder(
  columns: DocumentColumns,
  nodes: Nodes,
  attributes: Attributes,
  order: Int32Array,
  rows: Int32Array,
): void {
  pick(columns.tag, nodes.tag, order);
  pick(columns.start, nodes.start, order);
  pick(columns.finish, nodes.finish, order);
  pick(columns.isBlank, nodes.isBlank, order);
  pick(columns.classNumber, nodes.classNumber, order);
  copyParents(columns.parent, nodes, order);
  copyFirstAttributes(columns.firstAttribute, nodes, order);
  pick(columns.attributeName, attributes.name, rows);
  pick(columns.valueStart, attributes.valueStart, rows);
  pick(columns.valueFinish, attributes.valueFinish, rows);
}

function copyParents(column: Int32Array, { size, parent }: Nodes, order: Int32Array): void {
  const place = new Int32Array(size);
  for (let index = 0; index < order.length; index++) place[order[index] ?? 0] = index;
  for (let index = 0; index < order.length; index++) column[index] = place[parent[order[index] ?? 0] ?? 0] ?? 0;
  column[0] = -1;
}

function copyFirstAttributes(column: Int32Array, { firstAttribute }: Nodes, order: Int32Array): void {
  let first = 0;
  for (let index = 0; index < order.length; index++) {
    const node = order[index] ?? 0;
    column[index] = first;
    first += (firstAttribute[node + 1] ?? 0) - (firstAttribute[node] ?? 0);
  }
  column[order.length] = first;
}

function pick<Column extends Int32Array | Uint16Array | Uint8Array>(
  column: Column,
  from: Column,
  order: Int32Array,
): void {
  for (let index = 0; index < order.length; index++) column[index] = from[order[index] ?? 0] ?? 0;
}
