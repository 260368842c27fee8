/**
 * A page, scanned once into one flat tree: a handful of arrays indexed by node number.
 *
 * Nodes are numbered in document order, so a node's descendants are exactly the numbers from `node + 1` up to, not
 * including, `end[node]`. Node 0 is the document itself. The children of a node are walked with
 *
 * ```ts
 * for (let child = node + 1; child < end[node]; child = end[child]) { … }
 * ```
 *
 * Elements `html`, `head` and `body` are always there, as in the HTML standard. Comments, processing instructions and
 * doctypes are not kept. Text of `script`, `style` and the like is kept as their text child, undecoded. Content of
 * `noscript` and `template` is kept as ordinary children; so is SVG and MathML, under lower-case names.
 */
export interface Document {
  /** The input. Positions in `start` and `finish` refer to it. */
  readonly source: string;
  /** Number of nodes. */
  readonly size: number;
  /** Element number of a node, see `tagNumber`; text nodes have that of `#text`. */
  readonly tag: Uint16Array;
  /** Parent of a node; -1 for node 0. */
  readonly parent: Int32Array;
  /** The first node after a node's descendants. */
  readonly end: Int32Array;
  /** Where a node begins in `source`: its `<`, or its first character. */
  readonly start: Int32Array;
  /** Where a node ends in `source`: after its end tag or last descendant, or after its last character. */
  readonly finish: Int32Array;
  /** First attribute of a node; those of node `n` are `firstAttribute[n]` up to, not including, `firstAttribute[n + 1]`. */
  readonly firstAttribute: Int32Array;
  /** Number of an attribute's name, see `attributeNumber`. */
  readonly attributeName: Uint16Array;
  /** Names of attributes by number, in lower case. */
  readonly attributeNames: readonly string[];
  /** Where an attribute's value begins in `source`. */
  readonly valueStart: Int32Array;
  /** Where an attribute's value ends in `source`. */
  readonly valueFinish: Int32Array;
  /** 1 for a text that is white space as it stands in the source; one of white space in references has 0. */
  readonly isBlank: Uint8Array;
  /** Number of a node's `class` attribute among `classes`; 0 for a node without one. */
  readonly classNumber: Int32Array;
  /** Every `class` attribute that the page has, each once and as it is written; the first is the empty one. */
  readonly classes: readonly string[];
  /** What `isHidden` remembers of each of `classes`; 0 for one that it has not been asked about. */
  readonly hidingClasses: Uint8Array;
  /** Element names by number. */
  readonly tagNames: readonly string[];
  /** Whether text and attribute values hold character references to decode; false for documents made of plain text. */
  readonly references: boolean;
  /** Limits that the scan ran into. */
  readonly capped: { readonly depth: boolean; readonly nodes: boolean; readonly attributes: boolean };
}
