import type { CorrectionKind } from '../article/correction.ts';
import type { Stamp } from '../stamp/stamp.ts';
import type { Inline } from './inline.ts';

/** What every block has. Blocks are unist nodes: `type`, and `children` where they hold other nodes. */
interface BlockBase {
  /**
   * Identifier of the block, unique in the article and stable: it follows from the block's own content, so that
   * an edit elsewhere in the story does not change it.
   */
  readonly id: string;
}

/** A paragraph of text. */
export interface Paragraph extends BlockBase {
  /** Kind of node. */
  readonly type: 'paragraph';
  /** The text. */
  readonly children: readonly Inline[];
}

/** A heading inside the story; the headline is not among them. */
export interface Heading extends BlockBase {
  /** Kind of node. */
  readonly type: 'heading';
  /** Level as the publisher marked it, 1 to 6. */
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6;
  /** The text. */
  readonly children: readonly Inline[];
}

/** An item of a list. */
export interface ListItem extends BlockBase {
  /** Kind of node. */
  readonly type: 'listItem';
  /** What the item holds; a line of text is a paragraph. */
  readonly children: readonly Block[];
}

/** A list. */
export interface List extends BlockBase {
  /** Kind of node. */
  readonly type: 'list';
  /** Whether the items are numbered. */
  readonly ordered: boolean;
  /** Number of the first item, where it is not 1. */
  readonly start?: number;
  /** The items, in order. */
  readonly children: readonly ListItem[];
}

/** A passage quoted from elsewhere. */
export interface Blockquote extends BlockBase {
  /** Kind of node. */
  readonly type: 'blockquote';
  /** Source of the passage, absolute. */
  readonly cite?: string;
  /** The line that names who is quoted. */
  readonly attribution?: readonly Inline[];
  /** The passage. */
  readonly children: readonly Block[];
}

/** Words of the story itself, repeated large to catch the eye; left out of `stats` and of plain text. */
export interface Pullquote extends BlockBase {
  /** Kind of node. */
  readonly type: 'pullquote';
  /** The line that names who is quoted. */
  readonly attribution?: readonly Inline[];
  /** The words repeated. */
  readonly children: readonly Inline[];
}

/** A picture at its place in the story. */
export interface ImageBlock extends BlockBase {
  /** Kind of node. */
  readonly type: 'image';
  /** Id of the medium in `article.media`. */
  readonly mediaId: string;
}

/** Several pictures shown together. */
export interface Gallery extends BlockBase {
  /** Kind of node. */
  readonly type: 'gallery';
  /** Ids of the media, in order. */
  readonly mediaIds: readonly string[];
  /** Caption of the gallery as a whole; empty when there is none. */
  readonly caption: readonly Inline[];
}

/** A video at its place in the story. */
export interface VideoBlock extends BlockBase {
  /** Kind of node. */
  readonly type: 'video';
  /** Id of the medium in `article.media`. */
  readonly mediaId: string;
}

/** A sound at its place in the story. */
export interface AudioBlock extends BlockBase {
  /** Kind of node. */
  readonly type: 'audio';
  /** Id of the medium in `article.media`. */
  readonly mediaId: string;
}

/** Somebody else's content shown in the story: a social post, a map, a player. Never holds markup or script. */
export interface Embed extends BlockBase {
  /** Kind of node. */
  readonly type: 'embed';
  /** Where the content lives, absolute. */
  readonly url?: string;
  /** Who serves it, such as `YouTube`; the host's name when it is not a known one. */
  readonly provider?: string;
  /** What the page shows without the provider's script, such as the words of a post. */
  readonly children: readonly Block[];
}

/** A cell of a table. */
export interface TableCell {
  /** Kind of node. */
  readonly type: 'tableCell';
  /** Whether the cell heads a row or column. */
  readonly header: boolean;
  /** Columns it spans, where more than one. */
  readonly colSpan?: number;
  /** Rows it spans, where more than one. */
  readonly rowSpan?: number;
  /** The text. */
  readonly children: readonly Inline[];
}

/** A row of a table. */
export interface TableRow {
  /** Kind of node. */
  readonly type: 'tableRow';
  /** The cells, from the start of the line. */
  readonly children: readonly TableCell[];
}

/** A table of data. */
export interface Table extends BlockBase {
  /** Kind of node. */
  readonly type: 'table';
  /** Caption; empty when there is none. */
  readonly caption: readonly Inline[];
  /** The rows, from the top. */
  readonly children: readonly TableRow[];
}

/** Preformatted code. */
export interface CodeBlock extends BlockBase {
  /** Kind of node. */
  readonly type: 'code';
  /** Language, when the source names it. */
  readonly language?: string;
  /** The characters, white space kept. */
  readonly value: string;
}

/** A box of facts beside the story. */
export interface Infobox extends BlockBase {
  /** Kind of node. */
  readonly type: 'infobox';
  /** Title of the box, plain text. */
  readonly title?: string;
  /** What the box holds, without its title. */
  readonly children: readonly Block[];
}

/** A pointer to another story or document between the paragraphs. */
export interface RelatedLink extends BlockBase {
  /** Kind of node. */
  readonly type: 'relatedLink';
  /** Target, absolute; absent when the source lost it, as a text scrape does. */
  readonly url?: string;
  /** The words of the pointer. */
  readonly children: readonly Inline[];
}

/** A note of the editors at its place in the story; also listed in `article.corrections`. */
export interface CorrectionBlock extends BlockBase {
  /** Kind of node. */
  readonly type: 'correction';
  /** What the note does. */
  readonly kind: CorrectionKind;
  /** The note. */
  readonly children: readonly Inline[];
}

/** An entry of a live blog. */
export interface LiveUpdate extends BlockBase {
  /** Kind of node. */
  readonly type: 'liveUpdate';
  /** Headline of the entry, plain text. */
  readonly headline?: string;
  /** When the entry was published. */
  readonly date?: Stamp;
  /** The entry, without its headline. */
  readonly children: readonly Block[];
}

/** A break between parts of the story. */
export interface Divider extends BlockBase {
  /** Kind of node. */
  readonly type: 'divider';
}

/** Content of a kind this version does not know, kept so that nothing is lost. */
export interface UnknownBlock extends BlockBase {
  /** Kind of node. */
  readonly type: 'unknown';
  /** What the source calls it, such as an element's name. */
  readonly name: string;
  /** What it holds, as far as that could be read. */
  readonly children: readonly Block[];
}

/** A part of the story. Told apart by `type`. */
export type Block =
  | Paragraph
  | Heading
  | List
  | Blockquote
  | Pullquote
  | ImageBlock
  | Gallery
  | VideoBlock
  | AudioBlock
  | Embed
  | Table
  | CodeBlock
  | Infobox
  | RelatedLink
  | CorrectionBlock
  | LiveUpdate
  | Divider
  | UnknownBlock;
