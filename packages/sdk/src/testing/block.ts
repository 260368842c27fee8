import type { StoryInline } from './inline.ts';
import type { Picture } from './picture.ts';

/** A paragraph of running text. */
export interface ParagraphBlock {
  readonly type: 'paragraph';
  /** The words, in order. */
  readonly children: readonly StoryInline[];
}

/** A subheading. */
export interface HeadingBlock {
  readonly type: 'heading';
  /** 2 for a section of the story, 3 for a part of a section. */
  readonly level: 2 | 3;
  /** The words of the heading. */
  readonly text: string;
}

/** A list. */
export interface ListBlock {
  readonly type: 'list';
  /** Whether the items are numbered. */
  readonly ordered: boolean;
  /** The items, each as running text. */
  readonly items: readonly (readonly StoryInline[])[];
}

/** A quotation set apart. */
export interface QuoteBlock {
  readonly type: 'quote';
  /** The quoted paragraphs. */
  readonly paragraphs: readonly string[];
  /** The printed source line; absent when the text before names the source. */
  readonly source?: string;
}

/** Words of the story repeated large, beside it. */
export interface PullquoteBlock {
  readonly type: 'pullquote';
  /** The repeated words. */
  readonly text: string;
  /** The printed speaker; absent when the columnist speaks. */
  readonly speaker?: string;
}

/** A picture between paragraphs. */
export interface PictureBlock {
  readonly type: 'picture';
  /** The picture. */
  readonly picture: Picture;
}

/** Several pictures shown together. */
export interface GalleryBlock {
  readonly type: 'gallery';
  /** The pictures, in order. */
  readonly pictures: readonly Picture[];
}

/** A table of facts. */
export interface TableBlock {
  readonly type: 'table';
  /** The printed caption; absent when there is none. */
  readonly caption?: string;
  /** The header cells. */
  readonly head: readonly string[];
  /** The rows; each has as many cells as the head, the first of them names the row. */
  readonly rows: readonly (readonly string[])[];
}

/** A film from a video site. */
export interface VideoBlock {
  readonly type: 'video';
  /** Address of the page that shows the film. */
  readonly url: string;
  /** Address a frame loads. */
  readonly embedUrl: string;
  /** Name of the video site. */
  readonly provider: string;
  /** Title of the film. */
  readonly title: string;
  /** The printed caption; absent when there is none. */
  readonly caption?: string;
}

/** A post of a social network, with the text a page shows when the network's script does not run. */
export interface SocialPostBlock {
  readonly type: 'socialPost';
  /** Address of the post. */
  readonly url: string;
  /** Name of the network. */
  readonly provider: string;
  /** Name of the account. */
  readonly author: string;
  /** Handle of the account, with its `@`. */
  readonly handle: string;
  /** Words of the post. */
  readonly text: string;
  /** The printed date of the post. */
  readonly printedDate: string;
}

/** A box of facts beside the story. */
export interface InfoboxBlock {
  readonly type: 'infobox';
  /** Title of the box. */
  readonly title: string;
  /** The lines, each as running text. */
  readonly lines: readonly (readonly StoryInline[])[];
}

/** A line between paragraphs that leads to another story: "Read more: …". */
export interface RelatedBlock {
  readonly type: 'related';
  /** The printed label, with its colon. */
  readonly label: string;
  /** Headline of the other story as printed in the line. */
  readonly headline: string;
  /** Slug of the other story. */
  readonly slug: string;
}

/** A note of the editors: what was added, or how the story came about. */
export interface NoteBlock {
  readonly type: 'note';
  /** Whether the note tells of an update or of anything else. */
  readonly kind: 'update' | 'editor';
  /** The printed note, label included. */
  readonly text: string;
}

/** A correction, printed with the story. */
export interface CorrectionBlock {
  readonly type: 'correction';
  /** When it was made: ISO 8601 with offset. */
  readonly at: string;
  /** The printed correction, label included. */
  readonly text: string;
}

/** A break between two parts of a story. */
export interface DividerBlock {
  readonly type: 'divider';
}

/** Every kind of block under its name. */
export interface StoryBlockByType {
  readonly paragraph: ParagraphBlock;
  readonly heading: HeadingBlock;
  readonly list: ListBlock;
  readonly quote: QuoteBlock;
  readonly pullquote: PullquoteBlock;
  readonly picture: PictureBlock;
  readonly gallery: GalleryBlock;
  readonly table: TableBlock;
  readonly video: VideoBlock;
  readonly socialPost: SocialPostBlock;
  readonly infobox: InfoboxBlock;
  readonly related: RelatedBlock;
  readonly note: NoteBlock;
  readonly correction: CorrectionBlock;
  readonly divider: DividerBlock;
}

/** Name of a kind of block. */
export type StoryBlockType = keyof StoryBlockByType;

/** One part of a story's body. */
export type StoryBlock = StoryBlockByType[StoryBlockType];

/** One function for each kind of block: a kind without one does not compile. */
export type StoryBlockHandlers<Result> = {
  readonly [Type in StoryBlockType]: (block: StoryBlockByType[Type]) => Result;
};

/** Calls the handler of a block's kind. */
export function handleBlock<Result>(handlers: StoryBlockHandlers<Result>, block: StoryBlock): Result {
  return call(handlers, block.type, block);
}

function call<Type extends StoryBlockType, Result>(
  handlers: StoryBlockHandlers<Result>,
  type: Type,
  block: StoryBlockByType[Type],
): Result {
  return handlers[type](block);
}

/** Makes a paragraph. */
export function paragraph(...children: readonly StoryInline[]): ParagraphBlock {
  return { type: 'paragraph', children };
}

/** Makes a subheading of the second level. */
export function heading(text: string, level: HeadingBlock['level'] = 2): HeadingBlock {
  return { type: 'heading', level, text };
}
