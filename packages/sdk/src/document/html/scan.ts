import type { ActiveFormatting } from './active-formatting.ts';
import type { Attributes } from './attributes.ts';
import type { ClassTable } from './class-table.ts';
import type { InsertionMode } from './insertion-mode.ts';
import type { NameTable } from './name-table.ts';
import type { Nodes } from './nodes.ts';
import type { OpenElements } from './open-elements.ts';

/** What a scan stops at. */
export interface ScanLimits {
  /** Elements inside each other, `html` being the first; deeper ones are put side by side. Less than 8 counts as 8. */
  readonly maxDepth: number;
  /** Nodes of the tree; reading ends at the first token beyond. */
  readonly maxNodes: number;
  /** Attributes of an element; further ones are left out. */
  readonly maxAttributes: number;
}

/** The tag or text in hand. */
export interface Token {
  start: number;
  finish: number;
  /** Where the first character of a text stands that is not white space; `finish` when there is none. */
  words: number;
  /** Element number of a tag. */
  tag: number;
  /** Number of its `class` attribute in `Scan.classes`; 0 for none. */
  classNumber: number;
  /** Whether a start tag ends in `/>`. */
  selfClosing: boolean;
}

/** A `noscript` element being read, and what to go back to after it. */
export interface Noscript {
  readonly node: number;
  readonly mode: InsertionMode;
  readonly form: number;
  /** Length of `Scan.templateModes`. */
  readonly templateModes: number;
  /** Length of the list of active formatting elements. */
  readonly formatting: number;
}

/** Everything a scan knows while it runs. */
export interface Scan {
  readonly source: string;
  readonly limits: ScanLimits;
  /** Place of the next character to read. */
  position: number;
  /** Where reading ends for now: the end of the source, or of the `noscript` element being read. */
  limit: number;
  readonly token: Token;
  readonly tags: NameTable;
  readonly attributes: Attributes;
  readonly classes: ClassTable;
  readonly nodes: Nodes;
  readonly open: OpenElements;
  readonly formatting: ActiveFormatting;
  mode: InsertionMode;
  /** Modes of the open `template` elements (13.2.4.1). */
  readonly templateModes: InsertionMode[];
  /** Whether content that a table cannot hold is being put before the table (13.2.6.1). */
  fostering: boolean;
  /** Whether tables may stand in paragraphs, as on pages without a modern doctype (13.2.6.4.1). */
  quirks: boolean;
  /** The `head` element; 0 before there is one. */
  head: number;
  /** The `body` element; 0 before there is one. */
  body: number;
  /** The open `form` that has not met its end tag; 0 for none. */
  form: number;
  noscript: Noscript | undefined;
  /** Place at which a line feed is not content, because a `pre` or `listing` has just begun there. */
  skipLineFeedAt: number;
  /** Open elements too deep for the tree, by tag modulo 256; their end tags close nothing. */
  readonly flattened: Uint16Array;
  readonly capped: { depth: boolean; nodes: boolean; attributes: boolean };
}
