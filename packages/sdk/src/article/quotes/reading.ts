import type { QuoteKind, Speaker } from '@broadsheet/core/model';
import type { QuoteLine } from './quote-line.ts';
import type { SpeechIndex } from './speech-index.ts';
import type { Speakers } from './speakers.ts';

/** A quotation, or its part in one line, before it has its id. */
export interface FoundQuote {
  /** Number of the line. */
  readonly line: number;
  /** First character in the line. */
  readonly start: number;
  /** End, exclusive. */
  readonly end: number;
  readonly kind: QuoteKind;
  /** Whether it goes on in the next line. */
  readonly isOpen: boolean;
  readonly speaker: Speaker | undefined;
  readonly verb: string | undefined;
}

/** What is shared while the quotations of one article are read. */
export interface Reading {
  readonly index: SpeechIndex;
  readonly lines: readonly QuoteLine[];
  readonly speakers: Speakers;
  /** What has been found so far, in order. */
  readonly found: FoundQuote[];
  /** Who is said to speak in a line that ends in a colon, for the words in the next one. */
  introduced: { readonly line: number; readonly speaker: Speaker; readonly verb: string } | undefined;
}
