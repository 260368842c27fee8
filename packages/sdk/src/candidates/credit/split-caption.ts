import type { Credit, SourceType } from '@broadsheet/core/model';
import type { CreditContext } from './credit-context.ts';
import { findCredit } from './find-credit.ts';
import { type ParsedCredit, parseCredit } from './parse-credit.ts';

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

/** Longer texts are no captions; they are given back whole. */
const maxCaptionCharacters = 3000;

/**
 * Parts a printed line into caption and credits: "… Photo credit: Maren Foreign Ministry", "(Photo by A/Agency)",
 * "© A", "… A B/Reuters", in the languages of the tables. A line without a credit is all caption, less a mark that parts it from a credit elsewhere.
 *
 * @example
 * ```ts
 * const { caption, credits } = splitCaption('The last tram, in 2017. Photo: Tamsin Orrell');
 * caption; // 'The last tram, in 2017.'
 * credits[0]?.name; // 'Tamsin Orrell'
 * ```
 */
export function splitCaption(printed: string, context: CreditContext = {}): SplitCaption {
  const text = withoutClosingMark(printed);
  const span = text.length > maxCaptionCharacters ? undefined : findCredit(text);
  const parsed = span === undefined ? undefined : parseCredit(text.slice(span.start, span.end), context);
  const isCredited = span !== undefined && parsed !== undefined && parsed.credits.length > 0;
  const isInFront = isCredited && span.end < text.length;
  const end = isCredited && !isInFront ? span.start : text.length;
  const rest = withoutOpeningMark(text.slice(isInFront ? span.end : 0, end));
  const caption = withoutClosingMark(rest);
  const label = isCredited && !isInFront ? (openLabel.exec(rest.trimEnd())?.[0].trim() ?? '') : '';
  return {
    caption,
    captionStart: end - rest.length,
    captionEnd: end - rest.length + caption.length,
    ...(isCredited ? labelled(parsed, label) : { credits: [] }),
  };
}

/** Credits with the label behind the caption, which they were read from too. */
function labelled(parsed: ParsedCredit, label: string): ParsedCredit {
  return label === ''
    ? parsed
    : { ...parsed, credits: parsed.credits.map((one) => ({ ...one, raw: label + one.raw })) };
}

/** A label that stands for the eye of machines only, before a credit in an element of its own: "… at dawn.Credit...". */
const openLabel = /(?<=[.!?”’"')\]])\s*Credit(?:\.{3}|…)$/u;
/** A text without the dash, bar, bracket or label that parts it from the credit behind it. */
function withoutClosingMark(text: string): string {
  const trimmed = text.trimEnd().replace(openLabel, '');
  return /\s[|•–—(-]$/u.test(trimmed) ? trimmed.slice(0, -1).trimEnd() : trimmed;
}

/** A text without the dash or bar that parts it from the credit in front of it. */
function withoutOpeningMark(text: string): string {
  const trimmed = text.trimStart();
  return /^[|•–—-]\s/u.test(trimmed) ? trimmed.slice(1).trimStart() : trimmed;
}
