import type { FoundBy } from '@broadsheet/sdk';

/** The kinds of source that a front page can be filled from. */
export const sourceKinds = ['feed', 'wordpress', 'ghost', 'sitemap'] as const;

/** A kind of source that a front page can be filled from. */
export type SourceKind = (typeof sourceKinds)[number];

/** Something that a site offers to read its stories by. */
export interface FoundSource {
  /** What it is. */
  readonly kind: SourceKind;
  /** Address to read it by, absolute. */
  readonly url: string;
  /** Name that the site gives it. */
  readonly title?: string | undefined;
  /** How it was found. */
  readonly foundBy: FoundBy;
  /** Address of the document that says so, absolute. */
  readonly foundAt: string;
}

/** What a site offers. */
export interface SiteOffer {
  /** Page that was looked at, absolute. */
  readonly url: string;
  /** What was found: feeds, then interfaces, then sitemaps. */
  readonly sources: readonly FoundSource[];
  /** Places that could not be looked at, with the reason. */
  readonly unread: readonly { readonly url: string; readonly reason: string }[];
}
