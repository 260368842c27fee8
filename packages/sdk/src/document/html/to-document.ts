import type { Document } from '../document.ts';
import { numberClasses } from '../number-classes.ts';
import { putInOrder } from './put-in-order.ts';
import type { Scan } from './scan.ts';

/** Makes the document out of the tree that a scan has grown. Most trees grow in the order of the document. */
export function toDocument(scan: Scan): Document {
  const { source, nodes, attributes, tags, capped } = scan;
  if (nodes.outOfOrder) putInOrder(nodes, attributes);
  const { size } = nodes;
  const { kept } = attributes;
  const parent = nodes.parent.subarray(0, size);
  const finish = nodes.finish.subarray(0, size);
  finish[0] = source.length;
  const firstAttribute = new Int32Array(size + 1).fill(kept, size);
  firstAttribute.set(nodes.firstAttribute.subarray(0, size));
  const attributeName = attributes.name.subarray(0, kept);
  const valueStart = attributes.valueStart.subarray(0, kept);
  const valueFinish = attributes.valueFinish.subarray(0, kept);
  return {
    source,
    size,
    tag: nodes.tag.subarray(0, size),
    parent,
    end: closeNodes(parent, finish),
    start: nodes.start.subarray(0, size),
    finish,
    firstAttribute,
    attributeName,
    attributeNames: attributes.table.names,
    valueStart,
    valueFinish,
    ...numberClasses({ source, size, firstAttribute, attributeName, valueStart, valueFinish }),
    tagNames: tags.names,
    references: true,
    capped,
  };
}

/** Finds for each node the first one after its descendants, and lets it reach as far in the source as they do. */
function closeNodes(parent: Int32Array, finish: Int32Array): Int32Array {
  const end = new Int32Array(parent.length);
  for (let node = parent.length - 1; node > 0; node--) {
    if (end[node] === 0) end[node] = node + 1;
    const above = parent[node] ?? 0;
    if (end[above] === 0) end[above] = end[node] ?? 0;
    const last = finish[node] ?? 0;
    if ((finish[above] ?? 0) < last) finish[above] = last;
  }
  return end;
}
