import type { Media } from '@broadsheet/core/model';
import type { LabelledBlock } from '../blocks/labelled-block.ts';

/** A picture, video or sound of the page that may belong to the story. */
export interface MediaCandidate {
  readonly type: 'media';
  /** Its element. */
  readonly node: number;
  /** What the element itself says; caption and credits are found around it. */
  readonly media: Omit<Media, 'id' | 'caption' | 'credits'>;
  /** What is printed beside it on a page, captions and credits, in printed order. */
  readonly lines?: readonly LabelledBlock[];
  /** What its attributes say of whose it is, where nothing is printed: "A bridge at dawn | Agency/Name". */
  readonly title?: string;
}

/** Somebody else's content that the page shows by script or frame. */
export interface EmbedCandidate {
  readonly type: 'embed';
  /** Its element. */
  readonly node: number;
  /** Where the content lives, absolute. */
  readonly url?: string;
  /** Who serves it. */
  readonly provider?: string;
}

/** A break between parts of the story. */
export interface DividerCandidate {
  readonly type: 'divider';
  /** Its element. */
  readonly node: number;
}

/** Something of the story that is not text. */
export type StoryObject = MediaCandidate | EmbedCandidate | DividerCandidate;
