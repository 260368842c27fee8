/** Where a part of a quotation stands. */
export interface QuoteSpan {
  /** Id of the block. */
  readonly blockId: string;
  /** First character of the span in the block's plain text, counted in UTF-16 units from 0. */
  readonly start: number;
  /** End of the span, exclusive. */
  readonly end: number;
}

/** Who or what is quoted. A document can speak too: "the joint statement said". */
export interface Speaker {
  /** Full name, resolved from later references by surname. */
  readonly name: string;
  /** What the speaker is. */
  readonly kind: 'person' | 'organisation' | 'document';
  /** The words by which this quotation refers to the speaker. */
  readonly raw: string;
}

/** `direct` is a whole quoted sentence, `partial` quoted words inside a sentence, `indirect` reported speech. */
export type QuoteKind = 'direct' | 'partial' | 'indirect';

/** A quotation in the body. */
export interface Quote {
  /** Identifier inside the article: `q1`, `q2`, … in order of appearance. */
  readonly id: string;
  /** The words quoted, without quotation marks. */
  readonly text: string;
  /** Where they stand; a quotation over several paragraphs has several spans. */
  readonly spans: readonly QuoteSpan[];
  /** How the words are quoted. */
  readonly kind: QuoteKind;
  /** Who is quoted, when the text says so. */
  readonly speaker?: Speaker;
  /** The cue, as printed: "said", "told reporters". */
  readonly verb?: string;
}
