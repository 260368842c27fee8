import type { CorrectionKind, CreditRole, MediaKind, SourceType } from '@broadsheet/core/model';

/** Words of a line with their marks. */
export interface PortableTextSpan {
  /** Kind of node. */
  readonly _type: 'span';
  /** Key, unique in the line. */
  readonly _key: string;
  /** The words; a line break is `\n`. */
  readonly text: string;
  /** Decorators (`strong`, `em`, `code`, `sub`, `sup`) and keys of annotations in `markDefs`. */
  readonly marks: readonly string[];
}

/** What a mark of spans stands for. */
export type PortableTextMarkDef =
  | {
      readonly _type: 'link';
      readonly _key: string;
      /** Target of the link. */
      readonly href: string;
      /** Advisory title. */
      readonly title?: string | undefined;
    }
  | {
      readonly _type: 'quotation';
      readonly _key: string;
      /** Source of the quotation. */
      readonly cite?: string | undefined;
    };

/** A line of text. */
export interface PortableTextLine {
  /** Kind of node. */
  readonly _type: 'block';
  /** Key, unique in the document. */
  readonly _key: string;
  /** What the line is. */
  readonly style: 'normal' | 'blockquote' | `h${1 | 2 | 3 | 4 | 5 | 6}`;
  /** Set where the line is an item of a list. */
  readonly listItem?: 'bullet' | 'number' | undefined;
  /** How deep the list of the item is nested, from 1. */
  readonly level?: number | undefined;
  /** The words. */
  readonly children: readonly PortableTextSpan[];
  /** What the marks of the words stand for. */
  readonly markDefs: readonly PortableTextMarkDef[];
}

/** What a line is beside its words. */
export type LineKind = Pick<PortableTextLine, 'style' | 'listItem' | 'level'>;

/** What every object of the document has. */
interface PortableTextObject<Type extends string> {
  /** Kind of node. */
  readonly _type: Type;
  /** Key, unique in the document. */
  readonly _key: string;
}

/** One file of a medium. */
export interface PortableTextFile {
  /** Address of the file. */
  readonly url: string;
  /** Width in pixels. */
  readonly width?: number | undefined;
  /** Height in pixels. */
  readonly height?: number | undefined;
  /** Media type. */
  readonly mimeType?: string | undefined;
  /** Length in bytes. */
  readonly sizeBytes?: number | undefined;
  /** Duration in seconds. */
  readonly durationSeconds?: number | undefined;
}

/** A picture, graphic, video or sound. */
export interface PortableTextMedia extends PortableTextObject<MediaKind> {
  /** Address of the best file; absent where none is known. */
  readonly url?: string | undefined;
  /** All files, the best first. */
  readonly files: readonly PortableTextFile[];
  /** Replacement text. */
  readonly alt?: string | undefined;
  /** Caption without the credits. */
  readonly caption: readonly PortableTextLine[];
  /** Those credited. */
  readonly credits: readonly { readonly _key: string; readonly name: string; readonly role: CreditRole }[];
  /** Class of the source. */
  readonly sourceType?: SourceType | undefined;
  /** Still picture of a video. */
  readonly posterUrl?: string | undefined;
}

/** A cell of a table. */
export interface PortableTextCell extends PortableTextObject<'tableCell'> {
  /** Whether the cell heads a row or column. */
  readonly header: boolean;
  /** Columns it spans, where more than one. */
  readonly colSpan?: number | undefined;
  /** Rows it spans, where more than one. */
  readonly rowSpan?: number | undefined;
  /** The text. */
  readonly content: readonly PortableTextLine[];
}

/** A row of a table. */
export interface PortableTextRow extends PortableTextObject<'tableRow'> {
  /** The cells, from the start of the line. */
  readonly cells: readonly PortableTextCell[];
}

/** A node of the document: a line of text or one of the objects that stand between lines. */
export type PortableTextNode =
  | PortableTextLine
  | PortableTextMedia
  | (PortableTextObject<'gallery'> & {
      readonly items: readonly PortableTextMedia[];
      readonly caption: readonly PortableTextLine[];
    })
  | (PortableTextObject<'pullquote'> & {
      readonly content: readonly PortableTextLine[];
      readonly attribution: readonly PortableTextLine[];
    })
  | (PortableTextObject<'embed'> & {
      readonly url?: string | undefined;
      readonly provider?: string | undefined;
      readonly content: readonly PortableTextNode[];
    })
  | (PortableTextObject<'table'> & {
      readonly caption: readonly PortableTextLine[];
      readonly rows: readonly PortableTextRow[];
    })
  | (PortableTextObject<'code'> & { readonly language?: string | undefined; readonly code: string })
  | (PortableTextObject<'infobox'> & {
      readonly title?: string | undefined;
      readonly content: readonly PortableTextNode[];
    })
  | (PortableTextObject<'relatedLink'> & {
      readonly url?: string | undefined;
      readonly content: readonly PortableTextLine[];
    })
  | (PortableTextObject<'correction'> & {
      readonly kind: CorrectionKind;
      readonly content: readonly PortableTextLine[];
    })
  | (PortableTextObject<'liveUpdate'> & {
      readonly headline?: string | undefined;
      readonly date?: string | undefined;
      readonly content: readonly PortableTextNode[];
    })
  | PortableTextObject<'divider'>
  | (PortableTextObject<'unknown'> & { readonly name: string; readonly content: readonly PortableTextNode[] });
