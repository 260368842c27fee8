import type { Extraction } from '@broadsheet/sdk';

/** The forms in which a story arrives. */
export const storyForms = ['page', 'feedItem', 'wordpress', 'ghost', 'jsonLd', 'text'] as const;

/** A form in which a story arrives. */
export type StoryForm = (typeof storyForms)[number];

/** A story, with the account of how it was made. */
export interface Story {
  /** Under what the server keeps the original, for as long as it does. */
  readonly id: string;
  /** The form it came in. */
  readonly form: StoryForm;
  /** The article and its account. */
  readonly extraction: Extraction;
  /** Removed parts that the reader has put back, by their ids. */
  readonly restored: readonly string[];
  /** Time that fetching and reading took, in milliseconds. */
  readonly tookMs: number;
}

/** One story in every form that its site gives it in. */
export interface StoryForms {
  /** The story in each form, the form it was opened in first. */
  readonly stories: readonly Story[];
  /** Forms that were looked for and are not there, with the reason. */
  readonly missing: readonly MissingForm[];
}

/** A form that a story is not to be had in. */
export interface MissingForm {
  /** The form. */
  readonly form: StoryForm;
  /** Why it is missing, in a sentence. */
  readonly reason: string;
}
