/** Plain text. White space is folded; line breaks are `break` nodes. */
export interface Text {
  /** Kind of node. */
  readonly type: 'text';
  /** The characters. */
  readonly value: string;
}

/** Strong importance, usually bold. */
export interface Strong {
  /** Kind of node. */
  readonly type: 'strong';
  /** The stressed words. */
  readonly children: readonly Inline[];
}

/** Stress, usually italic. */
export interface Emphasis {
  /** Kind of node. */
  readonly type: 'emphasis';
  /** The stressed words. */
  readonly children: readonly Inline[];
}

/** A link. Only `http`, `https`, `mailto` and `tel` addresses become links; other ones leave their text. */
export interface Link {
  /** Kind of node. */
  readonly type: 'link';
  /** Target, absolute. */
  readonly url: string;
  /** Advisory title. */
  readonly title?: string;
  /** The words that are linked. */
  readonly children: readonly Inline[];
}

/** A line break inside a paragraph. */
export interface Break {
  /** Kind of node. */
  readonly type: 'break';
}

/** Subscript. */
export interface Sub {
  /** Kind of node. */
  readonly type: 'sub';
  /** The lowered characters. */
  readonly children: readonly Inline[];
}

/** Superscript. */
export interface Sup {
  /** Kind of node. */
  readonly type: 'sup';
  /** The raised characters. */
  readonly children: readonly Inline[];
}

/** A piece of code inside a sentence. */
export interface InlineCode {
  /** Kind of node. */
  readonly type: 'inlineCode';
  /** The characters, as written. */
  readonly value: string;
}

/** A quotation that the publisher marked as one (HTML `q`), without its quotation marks. */
export interface Quotation {
  /** Kind of node. */
  readonly type: 'quotation';
  /** Source of the quotation, absolute. */
  readonly cite?: string;
  /** The words quoted. */
  readonly children: readonly Inline[];
}

/** Content inside a line of text. The node types follow mdast where it has them. */
export type Inline = Text | Strong | Emphasis | Link | Break | Sub | Sup | InlineCode | Quotation;
