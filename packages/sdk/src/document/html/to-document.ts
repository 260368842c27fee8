import type { Document } from '../document.ts';
import { createDocumentColumns, type DocumentColumns } from './document-columns.ts';
import { attributeOrder, copyInOrder, documentOrder } from './put-in-order.ts';
import type { Scan } from './scan.ts';

/** Makes the document out of the tree that a scan has grown. */
export function toDocument(scan: Scan): Document {
  const { source, attributes, tags, capped } = scan;
  const { classes } = scan.classes;
  const columns = copyColumns(scan);
  columns.finish[0] = source.length;
  closeNodes(columns);
  return {
    source,
    size: columns.tag.length,
    ...columns,
    classes,
    hidingClasses: new Uint8Array(classes.length),
    attributeNames: attributes.table.names,
    tagNames: tags.names,
    references: true,
    capped,
  };
}

/** Most trees grow in the order of the document, and are copied as they are. */
function copyColumns({ nodes, attributes }: Scan): DocumentColumns {
  const { links, size } = nodes;
  const { kept } = attributes;
  if (links !== undefined) {
    const order = documentOrder(nodes, links);
    const rows = attributeOrder(nodes, attributes, order);
    const columns = createDocumentColumns(order.length, rows.length);
    copyInOrder(columns, nodes, attributes, order, rows);
    return columns;
  }
  const columns = createDocumentColumns(size, kept);
  columns.tag.set(nodes.tag.subarray(0, size));
  columns.parent.set(nodes.parent.subarray(0, size));
  columns.start.set(nodes.start.subarray(0, size));
  columns.finish.set(nodes.finish.subarray(0, size));
  columns.classNumber.set(nodes.classNumber.subarray(0, size));
  columns.isBlank.set(nodes.isBlank.subarray(0, size));
  columns.firstAttribute.set(nodes.firstAttribute.subarray(0, size + 1));
  columns.attributeName.set(attributes.name.subarray(0, kept));
  columns.valueStart.set(attributes.valueStart.subarray(0, kept));
  columns.valueFinish.set(attributes.valueFinish.subarray(0, kept));
  return columns;
}

/** Finds for each node the first one after its descendants, and lets it reach as far in the source as they do. */
function closeNodes({ parent, end, finish }: DocumentColumns): void {
  for (let node = parent.length - 1; node > 0; node--) {
    if (end[node] === 0) end[node] = node + 1;
    const above = parent[node] ?? 0;
    if (end[above] === 0) end[above] = end[node] ?? 0;
    const last = finish[node] ?? 0;
    if ((finish[above] ?? 0) < last) finish[above] = last;
  }
}
