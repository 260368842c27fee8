/** Where words that a model cites stand. */
export interface Citation {
  /** The marker, such as `[12]`. */
  readonly marker: string;
  /** Id of the block that holds the words. */
  readonly blockId: string;
  /** First character of the words in the plain text of the block (`blockText`), counted in UTF-16 units from 0. */
  readonly start: number;
  /** End of the words, exclusive. */
  readonly end: number;
  /** The words as the block has them. */
  readonly text: string;
  /** Address of the page that scrolls to the words and marks them; absent where the article has no address. */
  readonly url?: string;
}

/** Resolves what a model cites. */
export interface PromptIndex {
  /** Every citation that the text allows, one a marker, in the order of the text. */
  readonly citations: readonly Citation[];
  /**
   * Where a citation points to: the whole passage or, where the model gives words, these. `undefined` when the text has
   * no such marker, or the passage no such words, which is how invented quotations are found.
   *
   * @param marker - The marker with or without its brackets.
   * @param words - The words that the model quotes; white space and the form of quotation marks do not count.
   */
  readonly resolve: (marker: string | number, words?: string) => Citation | undefined;
}

/** An article as text for a model, and what resolves the citations of an answer. */
export interface Prompt {
  /** Headline, byline, dates and summary, then the story, each passage behind its marker. */
  readonly text: string;
  /** Resolves citations back to blocks. */
  readonly index: PromptIndex;
}
