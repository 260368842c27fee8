import { agencyClass } from '../language/agencies.ts';
import { foldText } from '../language/fold-text.ts';
import { hasWord, isWord } from '../language/has-word.ts';
import { isCjk } from '../language/letters.ts';
import { type PhraseMatch, isWordStart, matchPhrase } from '../language/phrases.ts';
import { type CreditOpening, creditOpenings } from './credit-openings.ts';
import { isFullName, splitParties } from './split-parties.ts';
import { unlabelled } from './unlabelled.ts';

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
const maxCreditCharacters = 160;

/**
 * The credit in a caption: brackets at its end, a label, a copyright sign (the first of them), or a last sentence that
 * names an agency. `undefined` when the line is all caption.
 */
export function findCredit(text: string): CreditSpan | undefined {
  const folded = foldText(text);
  const marked = [byBrackets(text), byLabel(text, folded), bySign(text, folded)].filter((span) => span !== undefined);
  const [first] = marked.toSorted((one, other) => one.start - other.start);
  const before = first && byBrackets(text.slice(0, first.start));
  return first === undefined ? byAgency(text) : { ...first, start: before?.start ?? first.start };
}

const openBrackets = '([（［【';
const closeBrackets = ')]）］】';

/** Brackets at the end, as many as hold credits: "(Photo: A) (AP)". */
function byBrackets(text: string): CreditSpan | undefined {
  let start: number | undefined;
  let end = trimmedEnd(text, text.length);
  while (closeBrackets.includes(text.charAt(end - 1)) && end > 0) {
    const open = openingBracket(text, end - 1);
    const inside = open === undefined ? '' : text.slice(open + 1, end - 1).trim();
    if (open === undefined || !isBracketCredit(inside, isSentenceEnd(text, open))) break;
    start = open;
    end = trimmedEnd(text, open);
  }
  return start === undefined ? undefined : { start: startOfName(text, start), end: text.length, isMarked: true };
}

/** "… am Rigi. Ann Bell (Keystone)": a last sentence that is a name belongs to the agency in the bracket behind it. */
function startOfName(text: string, bracket: number): number {
  const sentence = text.slice(0, bracket).search(/(?<=[.!?…"”»]\s)[^.!?…"”»]*$/u);
  return sentence > 0 && isFullName(text.slice(sentence, bracket).trim()) ? sentence : bracket;
}

/** End of the text before `end` without spaces and a full stop. */
function trimmedEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && /[\s.]/.test(text.charAt(at - 1))) at -= 1;
  return at;
}

/** The bracket that the one at `close` closes; brackets inside are passed over. */
function openingBracket(text: string, close: number): number | undefined {
  let depth = 0;
  for (let at = close; at >= Math.max(0, close - maxCreditCharacters); at -= 1) {
    if (closeBrackets.includes(text.charAt(at))) depth += 1;
    if (openBrackets.includes(text.charAt(at))) depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}

/** Longest name in a bracket behind a sentence. */
const maxNameCharacters = 50;

function isSentenceEnd(text: string, end: number): boolean {
  return /[.!?”"»]\s*$/u.test(text.slice(Math.max(0, end - 3), end));
}

/**
 * Whether the words in a bracket are a credit: labelled, with an agency, given by somebody, "Name/Outlet", or a name
 * behind a whole sentence.
 */
function isBracketCredit(inside: string, isAfterSentence: boolean): boolean {
  const label = unlabelled(inside);
  if (label.opening !== undefined) return label.rest !== '' || label.before !== undefined;
  const parties = splitParties(inside);
  if (parties.some((party) => agencyClass(party) !== undefined || /(?:提供|제공)$/.test(party))) return true;
  if (isAfterSentence && inside.length <= maxNameCharacters && /^\p{Lu}/u.test(inside) && !isWord('archive', inside))
    return parties.every(isCapitalised);
  return inside.includes('/') && parties.length === 2 && parties.some(isFullName);
}

/** Longest label; what stands farther from the end than a label and a credit is no credit. */
const maxLabelCharacters = 40;

/** A label behind which the line holds a credit and nothing else. */
function byLabel(text: string, folded: string): CreditSpan | undefined {
  for (let at = Math.max(0, folded.length - maxCreditCharacters - maxLabelCharacters); at < folded.length; at += 1) {
    if (!isWordStart(folded, at) && !isGlued(text, at)) continue;
    const found = matchPhrase(creditOpenings(), folded, at);
    if (found === undefined) continue;
    const start = startOfCredit(text, found);
    if (start !== undefined && isCreditAt(text, start, found))
      return { start, end: endOfCredit(text, start), isMarked: found.value !== 'source' };
    at = found.end - 1;
  }
  return undefined;
}

/** A capital right behind a small letter, where a page lost the space before an element: "in RomFoto: A". */
function isGlued(text: string, at: number): boolean {
  return /\p{Ll}\p{Lu}/u.test(text.slice(at - 1, at + 1));
}

function isCreditAt(text: string, start: number, { end, phrase, value }: PhraseMatch<CreditOpening>): boolean {
  if (unlabelled(text.slice(start)).opening === undefined) return false;
  const tail = text.slice(end);
  const isCertain =
    value === 'photographer' || value === 'illustrator' ? !phrase.includes(' ') || phrase.endsWith(':') : false;
  return isCreditTail(tail) && (isCertain || isNameTail(tail));
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

/** Whether all parties of a credit are names: "Photo by Ann Bell for the Post" and not "picture by the river shows …". */
function isNameTail(tail: string): boolean {
  return splitParties(tail.trim().replace(/\.$/, '')).every(
    (party) =>
      agencyClass(party) !== undefined ||
      isFullName(party) ||
      isWord('archive', party) ||
      hasWord('handout', party) ||
      isCapitalised(party),
  );
}

/** Whether words with a capital are in the majority: "the Harbour Museum", "Ann Bell for The Harbour Gazette". */
function isCapitalised(text: string): boolean {
  const words = text.split(' ');
  return words.filter((word) => /^[\p{Lu}\p{Lo}\d]/u.test(word)).length * 2 > words.length;
}

/** Words that may stand between the limit of a sentence and the label. */
const maxWordsBefore = 2;

/**
 * Where the credit with a label at `label` begins; `undefined` when the label is a word of a sentence. It is a label
 * at the start of the line or behind a mark that ends a sentence, with at most an agency or "Cover" before it; and with
 * a capital of its own behind a word with one, since captions often lack the full stop: "… in Rom Foto: A".
 */
function startOfCredit(text: string, { start: label, end }: PhraseMatch<CreditOpening>): number | undefined {
  const hasColon = ':：=＝'.includes(text.charAt(end - 1));
  let at = label;
  for (let words = 0; words <= maxWordsBefore; words += 1) {
    const before = text.slice(at, label).trim();
    if (isLimit(text, at) && (words === 0 || isBeforeLabel(before))) return openedAt(text, at);
    if (agencyClass(before) !== undefined) return at;
    if (isLimit(text, at)) break;
    at = text.lastIndexOf(' ', at - 2) + 1;
    while (openBrackets.includes(text.charAt(at))) at += 1;
  }
  if (isGlued(text, label)) return hasColon ? label : undefined;
  const isCapital = /\p{Lu}/u.test(text.charAt(label));
  const previous = text.slice(text.lastIndexOf(' ', label - 2) + 1, label);
  return isCapital && hasColon && /^[\p{Lu}\d"“”»].* $/u.test(previous) ? label : undefined;
}

function isBeforeLabel(words: string): boolean {
  return (
    agencyClass(words) !== undefined ||
    isWord('archive', words) ||
    hasWord('handout', words) ||
    /^\p{Lu}\p{L}{3,}$/u.test(words)
  );
}

const limits = '.!?…"”»“)]）］。！？|:;\n([（［【©–—•';

/** Whether a sentence ends before `at`, or nothing stands there. */
function isLimit(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at).trimEnd();
  if (before === '') return text.slice(0, at).trim() === '';
  return limits.includes(before.charAt(before.length - 1)) || before.endsWith(' -') || isCjk(text.charCodeAt(at));
}

/** The bracket, bar or dash before a credit belongs to it. */
function openedAt(text: string, start: number): number {
  let at = start;
  while (
    at > 0 &&
    (/[\s([（［【©|–—•:=＝/]/u.test(text.charAt(at - 1)) ||
      (text.charAt(at - 1) === '-' && text.charAt(at - 2) === ' '))
  )
    at -= 1;
  return at;
}

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

function bySign(text: string, folded: string): CreditSpan | undefined {
  const start = Math.max(text.lastIndexOf('©'), folded.lastIndexOf('(c)'));
  return start >= 0 && isCreditTail(text.slice(start + 1))
    ? { start: openedAt(text, start), end: text.length, isMarked: true }
    : undefined;
}

/**
 * A last sentence, a last line or the whole text that is an agency or names with an agency among them: "Ann Bell/Reuters".
 * An agency with a slash behind it needs no sentence before it, nor does a name behind a slash of its own.
 */
function byAgency(text: string): CreditSpan | undefined {
  const from = Math.max(0, text.length - maxAgencyCharacters);
  for (let at = from; at < text.length; at += 1) {
    const isStart = at === 0 || /\s/.test(text.charAt(at - 1));
    if (isStart && isUnmarkedCredit(text, at)) return { start: openedAt(text, at), end: text.length, isMarked: false };
  }
  return undefined;
}

function isUnmarkedCredit(text: string, at: number): boolean {
  const tail = text.slice(at);
  if (text.slice(at - 3, at) === ' / ') return isFullName(tail.trim());
  if (isLimit(text, at))
    return (
      isAgencyCredit(tail) ||
      (text.charAt(at - 1) === '\n' && /^[^/]{3,40}\/[^/]{3,40}$/.test(tail) && isNameTail(tail))
    );
  const slash = tail.indexOf('/');
  return slash > 0 && agencyClass(tail.slice(0, slash)) !== undefined && isAgencyCredit(tail);
}

const maxAgencyCharacters = 100;
const maxAgencyParties = 4;

function isAgencyCredit(tail: string): boolean {
  const label = unlabelled(tail.trim());
  const parties = [...(label.before === undefined ? [] : [label.before]), ...splitParties(label.rest)].map((party) =>
    party.replace(/\.$/, ''),
  );
  if (parties.length === 0 || parties.length > maxAgencyParties) return false;
  const isSlashed = tail.includes('/');
  const isParty = (party: string): boolean =>
    isFullName(party) ||
    isWord('archive', party) ||
    isWord('handout', party) ||
    /^\p{Lu}[\p{Lu}.]+$/u.test(party) ||
    (isSlashed && /^\p{Lu}\S+$/u.test(party));
  const agencies = parties.filter((party) => agencyClass(party) !== undefined);
  return agencies.length > 0 && parties.every((party) => agencies.includes(party) || isParty(party));
}
