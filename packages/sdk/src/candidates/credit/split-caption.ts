import type { Credit, SourceType } from '@broadsheet/core/model';
import type { CreditContext } from './credit-context.ts';
import { findCredit } from './find-credit.ts';
import { parseCredit } from './parse-credit.ts';

/** A printed caption, parted from its credits. */
export interface SplitCaption {
  /** The caption without the credits, trimmed. */
  readonly caption: string;
  /** Where the caption begins in the text as given. */
  readonly captionStart: number;
  /** Where it ends, exclusive. */
  readonly captionEnd: number;
  /** Who is credited, in printed order. */
  readonly credits: readonly Credit[];
  /** Class of the source, when the credit tells. */
  readonly sourceType?: SourceType;
}

/** Marks that part a caption from its credit, and are no part of either. */
const openingMarks = /^[\s|•–—-]+(?=\s)\s*|^\s+/u;
const closingMarks = /\s+[|•–—(-]?\s*$/u;

/** Longer texts are no captions; they are given back whole. */
const maxCaptionCharacters = 3000;

/**
 * Parts a printed line into caption and credits: "… Photo credit: Maren Foreign Ministry", "(Photo by A/Agency)",
 * "© A", "… A B/Reuters", in the languages of the tables. A line without a credit is all caption.
 *
 * @example
 * ```ts
 * const { caption, credits } = splitCaption('The last tram, in 2017. Photo: Tamsin Orrell');
 * caption; // 'The last tram, in 2017.'
 * credits[0]?.name; // 'Tamsin Orrell'
 * ```
 */
export function splitCaption(text: string, context: CreditContext = {}): SplitCaption {
  const span = text.length > maxCaptionCharacters ? undefined : findCredit(text);
  const parsed = span === undefined ? undefined : parseCredit(text.slice(span.start, span.end), context);
  const isCredited = span !== undefined && parsed !== undefined && parsed.credits.length > 0;
  const isInFront = isCredited && span.end < text.length;
  const from = isInFront ? span.end : 0;
  const printed = text.slice(from, isCredited && !isInFront ? span.start : text.length);
  const captionStart = from + printed.length - printed.replace(openingMarks, '').length;
  const caption = text.slice(captionStart, from + printed.length).replace(closingMarks, '');
  return {
    caption,
    captionStart,
    captionEnd: captionStart + caption.length,
    ...(isCredited ? parsed : { credits: [] }),
  };
}
