/** Where a credit stands in a caption. */
export interface CreditSpan {
  /** First character. */
  readonly start: number;
  /** End, exclusive. */
  readonly end: number;
  /** Whether the credit says that it is one, by a label, a bracket or a sign; else an agency's name alone does. */
  readonly isMarked: boolean;
}

/** Longest credit; what follows an opening for longer is prose. */
export const maxCreditCharacters = 160;
