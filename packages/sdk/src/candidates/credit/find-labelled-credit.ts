import { agencyClass } from '../language/agencies.ts';
import { hasWord, isWord } from '../language/has-word.ts';
import { isCapital, isSpace } from '../language/letters.ts';
import { type PhraseMatch, isWordStart, matchPhrase } from '../language/phrases.ts';
import { trimMarks } from '../language/trim-marks.ts';
import { isLimit, openBrackets, openedAt } from './credit-limits.ts';
import { type CreditOpening, creditOpenings } from './credit-openings.ts';
import { type CreditSpan, maxCreditCharacters } from './credit-span.ts';
import { isNameTail } from './is-name-tail.ts';
import { unlabelled } from './unlabelled.ts';

/** Longest label; what stands farther from the end than a label and a credit is no credit. */
const maxLabelCharacters = 40;

/** A label behind which the line holds a credit and nothing else. */
export function findLabelledCredit(text: string, folded: string): CreditSpan | undefined {
  const { length } = folded;
  for (let at = Math.max(0, length - maxCreditCharacters - maxLabelCharacters); at < length; at += 1) {
    if (!isWordStart(folded, at) && !isGlued(text, at)) continue;
    const found = matchPhrase(creditOpenings(), folded, at);
    if (found === undefined) continue;
    const start = startOfCredit(text, found);
    if (start !== undefined && isCreditAt(text, start, found))
      return { start, end: endOfCredit(text, start), isMarked: isMark(found.value, start) };
    at = found.end - 1;
  }
  return undefined;
}

/** Whether a label says on its own that a picture stands here: words for videos and sources also open other lines. */
function isMark(opening: CreditOpening, start: number): boolean {
  if (opening === 'source') return false;
  return start > 0 || (opening !== 'videographer' && opening !== 'screenshot');
}

/** A capital right behind a small letter, where a page lost the space before an element: "in RomFoto: A". */
function isGlued(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const mayBeCapital = code < 0x80 ? isCapital(code) : !isSpace(code);
  return mayBeCapital && /\p{Ll}\p{Lu}/u.test(text.slice(at - 1, at + 1));
}

/** Behind a colon anything short is a credit; behind other labels and marks only what looks like names. */
function isCreditAt(text: string, start: number, { end, value }: PhraseMatch<CreditOpening>): boolean {
  if (unlabelled(text.slice(start)).opening === undefined) return false;
  const tail = trimMarks(text.slice(end), ':：');
  const isWhole = start === 0 && value === 'source';
  const isCertain = hasColon(text, end) && (value === 'photographer' || value === 'illustrator' || isWhole);
  const isHouse = value === 'courtesy' && familyOrHouse.test(tail);
  return isCreditTail(tail) && (isCertain || isHouse || isNameTail(tail));
}

/** Who gives a picture need not be called by a name alone: "Courtesy of the Vane family". */
const familyOrHouse = /^the \p{Lu}\p{L}+ \p{Ll}+$/u;

/** Whether a colon ends a label or follows it, or the sign of equality that East Asian papers put. */
function hasColon(text: string, end: number): boolean {
  return /[:：=＝]/.test(text.slice(end - 1, end + 1));
}

/** Words that may stand between the limit of a sentence and the label. */
const maxWordsBefore = 2;

/**
 * Where the credit with a label at `label` begins; `undefined` when the label is a word of a sentence. It is a label
 * at the start of the line or behind a mark that ends a sentence, with at most an agency or "Cover" before it; and with
 * a capital of its own behind a word with one, since captions often lack the full stop: "… in Rom Foto: A".
 */
function startOfCredit(text: string, { start: label, end }: PhraseMatch<CreditOpening>): number | undefined {
  let at = label;
  for (let words = 0; words <= maxWordsBefore; words += 1) {
    const before = text.slice(at, label).trim();
    if (isLimit(text, at) && (words === 0 || isBeforeLabel(before))) return openedAt(text, at);
    if (agencyClass(before) !== undefined) return at;
    if (isLimit(text, at)) break;
    at = text.lastIndexOf(' ', at - 2) + 1;
    while (openBrackets.includes(text.charAt(at))) at += 1;
  }
  if (isGlued(text, label)) return hasColon(text, end) ? label : undefined;
  const hasCapital = /\p{Lu}/u.test(text.charAt(label));
  const previous = text.slice(text.lastIndexOf(' ', label - 2) + 1, label);
  return hasCapital && hasColon(text, end) && /^[\p{Lu}\d"“”»].* $/u.test(previous) ? label : undefined;
}

function isBeforeLabel(words: string): boolean {
  return (
    agencyClass(words) !== undefined ||
    isWord('archive', words) ||
    hasWord('handout', words) ||
    /^\p{Lu}\p{L}{3,}$/u.test(words)
  );
}

/** "Photo: dpa | The bridge at dawn.": a credit in front ends at the bar or line break before the caption. */
function endOfCredit(text: string, start: number): number {
  if (start > 0) return text.length;
  const bar = Math.max(text.lastIndexOf('|'), text.lastIndexOf('\n'));
  const words = text
    .slice(bar + 1)
    .trim()
    .split(' ').length;
  const isCaption = bar > 0 && (words > maxCreditWords || (words > maxNameWords && !isNameTail(text.slice(bar + 1))));
  return isCaption ? bar + 1 : text.length;
}

const maxNameWords = 4;
const maxCreditWords = 6;

/** Whether what follows a label is a credit to the end of the line: short, and no sentence goes on behind it. */
function isCreditTail(rest: string): boolean {
  const tail = rest.trim();
  return (
    tail !== '' &&
    tail.length <= maxCreditCharacters &&
    !/[^\s.]{3}[.!?]\s+\S+(?:\s+\S+){3}/u.test(tail) &&
    tail.split(' ').length <= maxTailWords
  );
}

const maxTailWords = 20;

/** A copyright sign behind which the line holds a credit and nothing else. */
export function findSignedCredit(text: string, folded: string): CreditSpan | undefined {
  const start = Math.max(text.lastIndexOf('©'), folded.lastIndexOf('(c)'));
  return start >= 0 && isCreditTail(text.slice(start + 1))
    ? { start: openedAt(text, start), end: text.length, isMarked: true }
    : undefined;
}
