import type { Document } from '../document/document.ts';
import type { Diagnostic, Place } from '../extraction.ts';
import type { LabelledBlock } from './blocks/labelled-block.ts';
import type { Claim } from './claim.ts';
import type { ClaimRule } from './claim-rules.ts';
import type { LiveEntry } from './live/find-updates.ts';
import type { PageKind } from './refusal/page-kind.ts';
import type { StoryObject } from './media/media-candidate.ts';

/** Where a story stands whose page shows it only when its scripts run. */
export interface BodySource {
  /** The story as it stands there. */
  readonly raw: string;
  /** The rule that read it. */
  readonly rule: ClaimRule;
  /** Where it was found. */
  readonly place: Place;
}

/** What a page shows whose story comes from its data. */
export interface PageAround {
  /** The page. */
  readonly document: Document;
  /** Every visible run of its text, in order, with what it is. */
  readonly blocks: readonly LabelledBlock[];
}

/** What a source says of an article, before anything is decided: claims on fields, and the story as labelled blocks. */
export interface Candidates {
  /** Address that the source was read from, absolute. */
  readonly url: string | undefined;
  /** Base for relative addresses in the document, absolute. */
  readonly baseUrl: string | undefined;
  /** The document that holds the story. */
  readonly document: Document;
  /** Every visible run of text of the document, in order, with what it is. */
  readonly blocks: readonly LabelledBlock[];
  /** Pictures, players, embeds and dividers of the story, in document order. */
  readonly objects: readonly StoryObject[];
  /** Entries of a live blog; empty for other stories. */
  readonly updates: readonly LiveEntry[];
  /** Where the story comes from, when the page carries it in data. */
  readonly bodySource?: BodySource;
  /** The page around the story, when it carries the story in data; `document` and `blocks` are those of the story then. */
  readonly page?: PageAround;
  /** Claims on fields. */
  readonly claims: readonly Claim[];
  /** What the source is where it can be read but is no article. */
  readonly otherKind?: PageKind;
  /** What was found wrong on the way. */
  readonly diagnostics: readonly Diagnostic[];
}
