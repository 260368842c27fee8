import type { AltId, Contributor, Entity, Media, Publisher, Tag } from '@broadsheet/core/model';

/** An item of a feed in neutral terms, whatever format it came in. Dates are as written. */
export interface FeedEntry {
  readonly url: string | undefined;
  readonly altIds: readonly AltId[];
  readonly headline: string | undefined;
  /** HTML of the whole story; absent when the feed only teases. */
  readonly content: string | undefined;
  /** Base of the relative addresses in the story, absolute. */
  readonly contentBase: string | undefined;
  /** Plain text of the teaser. */
  readonly summary: string | undefined;
  readonly published: string | undefined;
  readonly modified: string | undefined;
  readonly bylineText: string | undefined;
  readonly contributors: readonly Contributor[];
  readonly tags: readonly Tag[];
  readonly media: readonly Omit<Media, 'id'>[];
  /** Places that the entry is about. */
  readonly places: readonly Entity[];
  readonly inLanguage: string | undefined;
  readonly publisher: Publisher | undefined;
}
