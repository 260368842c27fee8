import type { Quote, QuoteSpan } from '../article/quote.ts';
import type { TextEdit } from '../compare/text-edits.ts';

/** Words that an article holds. */
interface FoundWords {
  /** The words as the article has them; a line break where they pass from one block to the next. */
  readonly text: string;
  /** Where they stand; words over several blocks have several spans. */
  readonly spans: readonly QuoteSpan[];
  /** The quotation of `article.quotes` to which they belong, with its speaker. */
  readonly quote?: Quote;
}

/** The words stand in the article, character for character. */
export interface ExactWords extends FoundWords {
  /** How the words were found. */
  readonly match: 'exact';
}

/** The same words stand in the article; case, accents, marks or white space differ. */
export interface NormalisedWords extends FoundWords {
  /** How the words were found. */
  readonly match: 'normalised';
}

/** Most of the words stand in the article, some differ. */
export interface NearWords extends FoundWords {
  /** How the words were found. */
  readonly match: 'near';
  /** Share of words in common, above 0 and below 1. */
  readonly similarity: number;
  /** The difference: words asked for (`before`), and what the article has in their place (`after`). */
  readonly edits: readonly TextEdit[];
}

/** The words do not stand in the article. */
export interface AbsentWords {
  /** How the words were found. */
  readonly match: 'absent';
}

/** Whether an article holds words. Told apart by `match`. */
export type QuoteVerification = ExactWords | NormalisedWords | NearWords | AbsentWords;
