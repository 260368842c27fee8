import type { Inline } from '../body/inline.ts';
import type { SourceType } from './people.ts';

/** What a medium is; `graphic` is a chart, map or drawing. */
export type MediaKind = 'image' | 'graphic' | 'video' | 'audio';

/** One file of a medium (ninjs `renditions`). */
export interface Rendition {
  /** Address of the file, absolute. */
  readonly url: string;
  /** Width in pixels. */
  readonly width?: number;
  /** Height in pixels. */
  readonly height?: number;
  /** Media type, such as `image/jpeg`. */
  readonly mimeType?: string;
  /** Length in bytes. */
  readonly sizeBytes?: number;
  /** Duration in seconds. */
  readonly durationSeconds?: number;
}

/** What somebody who is credited did for a medium. */
export type CreditRole = 'photographer' | 'illustrator' | 'videographer' | 'agency' | 'handout' | 'courtesy' | 'credit';

/** One party credited for a medium. */
export interface Credit {
  /** Name alone, without "Photo:" and the like. */
  readonly name: string;
  /** What they did or are; `credit` when the source does not say. */
  readonly role: CreditRole;
  /** The credit line the name was read from. */
  readonly raw: string;
}

/** A picture, video or sound, with all its files. Blocks refer to it by `id`. */
export interface Media {
  /** Identifier inside the article: `m1`, `m2`, … in order of appearance. */
  readonly id: string;
  /** What it is. */
  readonly kind: MediaKind;
  /** Its files, the best first; empty when the source only tells of the medium, as a text scrape does. */
  readonly renditions: readonly Rendition[];
  /** Replacement text for readers who cannot see it. */
  readonly alt?: string;
  /** Caption without the credits; empty when there is none. */
  readonly caption: readonly Inline[];
  /** Who made or gave it, in printed order. */
  readonly credits: readonly Credit[];
  /** Class of the source, when the credit tells. */
  readonly sourceType?: SourceType;
  /** Still picture of a video, absolute. */
  readonly posterUrl?: string;
}
