import type { Document } from '../document.ts';

/** The arrays of a document. */
export type DocumentColumns = Pick<
  Document,
  | 'tag'
  | 'parent'
  | 'end'
  | 'start'
  | 'finish'
  | 'firstAttribute'
  | 'classNumber'
  | 'isBlank'
  | 'attributeName'
  | 'valueStart'
  | 'valueFinish'
>;

/** Makes them one after the other in one piece of memory, just as long as need be: many small pieces take longer. */
export function createDocumentColumns(nodes: number, attributes: number): DocumentColumns {
  const bytes = new ArrayBuffer(nodes * 27 + 4 + attributes * 10);
  let taken = 0;
  const wide = (length: number): Int32Array => {
    const column = new Int32Array(bytes, taken, length);
    taken += column.byteLength;
    return column;
  };
  const narrow = (length: number): Uint16Array => {
    const column = new Uint16Array(bytes, taken, length);
    taken += column.byteLength;
    return column;
  };
  return {
    parent: wide(nodes),
    end: wide(nodes),
    start: wide(nodes),
    finish: wide(nodes),
    firstAttribute: wide(nodes + 1),
    classNumber: wide(nodes),
    valueStart: wide(attributes),
    valueFinish: wide(attributes),
    tag: narrow(nodes),
    attributeName: narrow(attributes),
    isBlank: new Uint8Array(bytes, taken, nodes),
  };
}
