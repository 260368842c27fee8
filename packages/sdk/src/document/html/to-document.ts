import type { Document } from '../document.ts';
import { putInOrder } from './put-in-order.ts';
import type { Scan } from './scan.ts';

/** Makes the document out of the tree that a scan has grown. Most trees grow in the order of the document. */
export function toDocument(scan: Scan): Document {
  const { source, nodes, attributes, tags, capped } = scan;
  if (nodes.outOfOrder) putInOrder(nodes, attributes);
  const { size } = nodes;
  const { kept } = attributes;
  const parent = nodes.parent.slice(0, size);
  const firstAttribute = new Int32Array(size + 1).fill(kept, size);
  firstAttribute.set(nodes.firstAttribute.subarray(0, size));
  return {
    source,
    size,
    tag: nodes.tag.slice(0, size),
    parent,
    end: endsOf(parent),
    start: nodes.start.slice(0, size),
    finish: spanDescendants(nodes.finish.slice(0, size), parent),
    firstAttribute,
    attributeName: namesOf(attributes.name.subarray(0, kept), attributes.table.names),
    valueStart: attributes.valueStart.slice(0, kept),
    valueFinish: attributes.valueFinish.slice(0, kept),
    tagNames: tags.names,
    references: true,
    capped,
  };
}

/** For each node the first one after its descendants. */
function endsOf(parent: Int32Array): Int32Array {
  const end = new Int32Array(parent.length);
  for (let node = parent.length - 1; node >= 0; node--) {
    const own = end[node] || node + 1;
    end[node] = own;
    const above = parent[node] ?? -1;
    if (above >= 0 && (end[above] ?? 0) < own) end[above] = own;
  }
  return end;
}

/** Lets an element that has no end tag reach as far as its descendants do. */
function spanDescendants(finish: Int32Array, parent: Int32Array): Int32Array {
  for (let node = parent.length - 1; node > 0; node--) {
    const above = parent[node] ?? 0;
    const own = finish[node] ?? 0;
    if ((finish[above] ?? 0) < own) finish[above] = own;
  }
  return finish;
}

function namesOf(numbers: Int32Array, names: readonly string[]): readonly string[] {
  const result = new Array<string>(numbers.length);
  for (let index = 0; index < numbers.length; index++) result[index] = names[numbers[index] ?? 0] ?? '';
  return result;
}
