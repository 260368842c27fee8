import type { ArticleKind, Direction, Genre, Stamp } from '@broadsheet/core/model';

/** What a front page tells of a story. */
export interface StoryCard {
  /** Address of the story, absolute. */
  readonly url: string;
  /** Headline, plain text. */
  readonly headline: string;
  /** Summary, plain text. */
  readonly summary?: string | undefined;
  /** Who wrote it, as printed or joined from the names. */
  readonly byline?: string | undefined;
  /** Name of the publication that it was read from. */
  readonly publication: string;
  /** Section it is filed under. */
  readonly section?: string | undefined;
  /** When it was published. */
  readonly published?: Stamp | undefined;
  /** Language as a BCP 47 tag. */
  readonly inLanguage?: string | undefined;
  /** Writing direction. */
  readonly dir: Direction;
  /** Form of the story. */
  readonly kind: ArticleKind;
  /** Sort of journalism, when the publisher says so. */
  readonly genre?: Genre | undefined;
  /** Reading time in seconds; absent when the feed holds a teaser only. */
  readonly readingTimeSeconds?: number | undefined;
  /** Picture of the card. */
  readonly picture?: CardPicture | undefined;
}

/** Picture of a card. */
export interface CardPicture {
  /** Address, absolute. */
  readonly url: string;
  /** Replacement text; empty when there is none. */
  readonly alt: string;
  /** Width in pixels. */
  readonly width?: number | undefined;
  /** Height in pixels. */
  readonly height?: number | undefined;
}

/** A feed laid out as a front page. */
export interface FrontPage {
  /** Name of the publication. */
  readonly title: string;
  /** The line under the name. */
  readonly tagline?: string | undefined;
  /** Address of the feed it was read from; absent for a pasted feed. */
  readonly feedUrl?: string | undefined;
  /** Language of the publication as a BCP 47 tag. */
  readonly inLanguage?: string | undefined;
  /** Sections that hold stories, in the publication's order. */
  readonly sections: readonly string[];
  /** The stories, in the order of the feed. */
  readonly stories: readonly StoryCard[];
  /** Time that fetching and reading took, in milliseconds. */
  readonly tookMs: number;
}
