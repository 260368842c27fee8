import type { StoryBlock } from './block.ts';
import type { Person } from './people.ts';
import type { Picture } from './picture.ts';
import type { SectionSlug } from './publication.ts';

/** What a story is in the newspaper's own classification. */
export type StoryGenre =
  | 'report'
  | 'liveblog'
  | 'feature'
  | 'opinion'
  | 'obituary'
  | 'interview'
  | 'wire'
  | 'review'
  | 'gallery'
  | 'data';

/** How the page of a story is built. */
export interface StoryPresentation {
  /** The page template: a classic CMS theme, or sections and divisions with hashed class names. */
  readonly template: 'theme' | 'modern';
  /** How the page describes the story to machines. */
  readonly metadata: 'plain' | 'graph' | 'microdata' | 'sparse';
  /** Which editor of the CMS wrote the body: block markup, or the older caption markup. */
  readonly editor: 'blocks' | 'classic';
}

/** Who wrote a story. */
export interface Byline {
  /** The line as printed: `By A and B`. */
  readonly printed: string;
  /** The persons or bodies it names, in order. */
  readonly people: readonly Person[];
}

/** The call for readers at the end of a story. */
export interface Promotion {
  /** The words. */
  readonly text: string;
  /** Where it leads, a path on the newspaper's own site. */
  readonly href: string;
}

/** Something said or written by somebody, word for word, found in the running text of a story. */
export interface StoryQuote {
  /**
   * Exactly what stands between the quotation marks, a comma before the closing one included. The parts of a quote
   * that the text interrupts are quotes of their own; the paragraphs of a long one are parted by a blank line.
   */
  readonly text: string;
  /** Full name of the person or body, or the name of the document. */
  readonly speaker: string;
  /** Whether a person, a body or a document speaks. */
  readonly speakerKind: 'person' | 'organisation' | 'document';
}

/** One entry of a live blog. */
export interface LiveUpdate {
  /** Identifier, unique within the story; also the fragment of its address. */
  readonly id: string;
  /** When it appeared: ISO 8601 with offset. */
  readonly at: string;
  /** The heading of the entry; absent when it has none. */
  readonly headline?: string;
  /** Who wrote it; absent when the story's byline covers it. */
  readonly author?: Person;
  /** The words. */
  readonly blocks: readonly StoryBlock[];
}

/** The running part of a live blog. */
export interface LiveCoverage {
  /** When the coverage began: ISO 8601 with offset. */
  readonly startedAt: string;
  /** When it ended: ISO 8601 with offset; absent while it runs. */
  readonly endedAt?: string;
  /** Identifier of the update that stays on top; absent when none does. */
  readonly pinnedUpdateId?: string;
  /** The summary of the day: identifiers of updates, each with the printed line. */
  readonly keyEvents: readonly { readonly updateId: string; readonly text: string }[];
  /** The entries, newest first. */
  readonly updates: readonly LiveUpdate[];
}

/** One story of the newspaper, in neutral terms: every form the publisher serves is written from it. */
export interface Story {
  /** Number of the story in the CMS, unique. */
  readonly id: number;
  /** Short name in addresses, unique. */
  readonly slug: string;
  /** What the story is. */
  readonly genre: StoryGenre;
  /** Language of the words: BCP 47. */
  readonly language: 'en' | 'ar' | 'ru';
  /** Writing direction of the words. */
  readonly direction: 'ltr' | 'rtl';
  /** How its page is built. */
  readonly presentation: StoryPresentation;
  /** The headline as printed. */
  readonly headline: string;
  /** The headline for social networks, where it differs. */
  readonly socialHeadline?: string;
  /** The word or two above the headline; absent when there is none. */
  readonly kicker?: string;
  /** The printed summary under the headline; absent when there is none. */
  readonly standfirst?: string;
  /** The place line as printed before the first paragraph: `PORT ELLERY —`; absent when there is none. */
  readonly dateline?: string;
  /** Who wrote it. */
  readonly byline: Byline;
  /** When it was published: ISO 8601 with offset. */
  readonly published: string;
  /** When it was last changed: ISO 8601 with offset; absent when it never was. */
  readonly modified?: string;
  /** The section it belongs to. */
  readonly section: SectionSlug;
  /** Its topics as printed, in order. */
  readonly tags: readonly string[];
  /** Who may read it: everybody, or subscribers (the page says so and holds the full text). */
  readonly access: 'free' | 'subscribers';
  /** The picture above the text; absent when there is none. */
  readonly lead?: Picture;
  /** The body, in order, without the live updates. */
  readonly blocks: readonly StoryBlock[];
  /** The live coverage; present in live blogs. */
  readonly live?: LiveCoverage;
  /** The call for readers at the end; absent when there is none. */
  readonly promotion?: Promotion;
  /** The quotes of the running text, in order, with the speakers a careful reader names. */
  readonly quotes: readonly StoryQuote[];
}
