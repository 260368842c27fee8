import type { Article, ArticleChange } from '@broadsheet/core/model';

/** A version of an article, with what changed. */
export interface ArticleVersion {
  /** Number of the version, from 1. */
  readonly number: number;
  /** The article as it was. */
  readonly article: Article;
  /** What is different from the version before, as `diffArticles` of `@broadsheet/core` tells it; empty for the first. */
  readonly changes: readonly ArticleChange[];
  /** Whether the words changed and the publisher's date of modification does not say so. */
  readonly isSilent: boolean;
  /** When its words were first seen. */
  readonly firstSeenAt: Date;
  /** When it was last seen with anything new around its words. */
  readonly seenAt: Date;
}
