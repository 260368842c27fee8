import type { ArticleChange } from '@broadsheet/core/model';

/** What became of an article that was saved. */
export type SaveResult = Kept | Refused;

/** The article is in the archive. */
export interface Kept {
  /**
   * `added`: it is new; `changed`: its words are others than before, which makes a version; `refreshed`: its words are
   * the same, and facts around them are new; `unchanged`: it was known just so, or better.
   */
  readonly outcome: 'added' | 'changed' | 'refreshed' | 'unchanged';
  /** Id of the article as the archive has it. */
  readonly id: string;
  /** Number of the latest version, from 1. */
  readonly version: number;
  /** What changed in the words, when the outcome is `changed`; with a `silentEdit` where the publisher does not say so. */
  readonly changes: readonly ArticleChange[];
}

/** The article is not kept, since it or its publisher was taken down. */
export interface Refused {
  /** It is not kept. */
  readonly outcome: 'refused';
  /** Why, in the words of whoever asked for the takedown. */
  readonly reason: string;
}
