import type { Credit, SourceType } from '@broadsheet/core/model';
import { agencyClass } from '../language/agencies.ts';
import { foldText } from '../language/fold-text.ts';
import { findPhrase, type PhraseMatch } from '../language/phrases.ts';
import type { CreditContext } from './credit-context.ts';
import { creditOpenings } from './credit-openings.ts';
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

/** Where a credit stands in a caption. */
interface CreditSpan {
  readonly start: number;
  readonly end: number;
}

/** Longest credit; what follows an opening for longer is prose. */
const maxCreditCharacters = 160;
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
  if (span === undefined || parsed === undefined || parsed.credits.length === 0) return caption(text, 0, text.length, { credits: [] });
  return span.start === 0 && span.end < text.length ? caption(text, span.end, text.length, parsed) : caption(text, 0, span.start, parsed);
}

function caption(text: string, start: number, end: number, parsed: Pick<SplitCaption, 'credits' | 'sourceType'>): SplitCaption {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const trimmed = words.trim().replace(/\s*[|([–—-]+$/, '');
  return { ...parsed, caption: trimmed, captionStart: start + lead, captionEnd: start + lead + trimmed.length };
}

/** The credit of a caption by its opening words, its brackets, its copyright sign, or an agency at its end. */
export function findCredit(text: string): CreditSpan | undefined {
  return byOpening(text) ?? byBrackets(text) ?? bySign(text) ?? byAgency(text);
}

/** The last opening from which on the line holds a credit and nothing else. */
function byOpening(text: string): CreditSpan | undefined {
  const folded = foldText(text);
  let found: PhraseMatch<unknown> | undefined;
  for (let match = findPhrase(creditOpenings(), folded); match !== undefined; match = findPhrase(creditOpenings(), folded, match.end)) {
    const rest = text.slice(match.end).trim();
    if (rest !== '' && rest.length <= maxCreditCharacters && !/[.!?]\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(rest)) found ??= match;
  }
  if (found === undefined) return undefined;
  return { start: beginningOfCredit(text, found.start), end: text.length };
}

/** A word or two may stand before the opening, and a bracket: "Photo credit:", "(AP Photo by". */
function beginningOfCredit(text: string, opening: number): number {
  const before = /(?:[([{|]|[.!?…"”»]\s|^)\s*(\S{1,15}\s?){0,2}$/.exec(text.slice(0, opening));
  if (before === null) return opening;
  return before.index + (/^[.!?…"”»]/.test(before[0]) ? 1 : 0);
}

/** Brackets at the end that hold an agency or a name with a slash. */
function byBrackets(text: string): CreditSpan | undefined {
  const match = /[([]([^()[\]]{2,120})[)\]]\.?\s*$/.exec(text);
  const inside = match?.[1] ?? '';
  const isCredit = inside.split(/[/,]| via /).some((part) => agencyClass(part.trim()) !== undefined);
  return match !== null && isCredit ? { start: match.index, end: text.length } : undefined;
}

function bySign(text: string): CreditSpan | undefined {
  const start = text.lastIndexOf('©');
  return start >= 0 && text.length - start <= maxCreditCharacters ? { start, end: text.length } : undefined;
}

/** A last sentence that is a name and an agency, or an agency alone. */
function byAgency(text: string): CreditSpan | undefined {
  const start = Math.max(text.lastIndexOf('. '), text.lastIndexOf('? '), text.lastIndexOf('! '), text.lastIndexOf(' | '), text.lastIndexOf(' – '), text.lastIndexOf(' — ')) + 1;
  const tail = text.slice(start).replace(/^[\s|–—-]+/, '');
  if (tail.length > maxCreditCharacters || tail === '') return undefined;
  const parts = tail.split(/\s*[/,]\s*| via /);
  const isCredit = parts.length <= 4 && agencyClass((parts.at(-1) ?? '').replace(/\.$/, '').trim()) !== undefined;
  return isCredit ? { start: text.length - tail.length, end: text.length } : undefined;
}
