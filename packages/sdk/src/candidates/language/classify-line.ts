import { findDates } from '../dates/find-dates.ts';
import { cutNoteDate } from './cut-note-date.ts';
import { foldText } from './fold-text.ts';
import { phrasesOf } from './has-word.ts';
import type { WordList } from './language-words.ts';
import { isLetter } from './letters.ts';
import { once } from './once.ts';
import {
  createPhrases,
  endOfWord,
  findPhrase,
  isWordStart,
  matchPhrase,
  mayEndIn,
  type PhraseMatch,
} from './phrases.ts';
import { createWordGate, mayHoldPhrase } from './word-gate.ts';

/** What a short line that is no part of the story is. */
export type LineClass =
  | 'consent'
  | 'promotion'
  | 'newsletter'
  | 'related'
  | 'correction'
  | 'advertisement'
  | 'lost-link';

/** Lines longer than this are running text, whatever words stand in them; only notes of the editors may be longer. */
const maxLineCharacters = 400;
/** A pointer to another story is a headline long, with its opening. */
const maxRelatedCharacters = 250;
/** A line that refers to a link is a sentence. */
const maxLinkCharacters = 160;
const maxAdvertisementCharacters = 80;
/** The opening of a note and the words that complete it stand within so many characters. */
const maxOpeningCharacters = 120;

type Opening = 'note' | 'update' | 'related';

const openings = once(() =>
  createPhrases<Opening>([
    ['note', 'correction'],
    ['note', 'clarification'],
    ['update', 'update'],
    ['note', 'editorsNote'],
    ['related', 'related'],
  ]),
);
type Offer = 'consent' | 'newsletter' | 'promotion' | 'invitation';

const offers = once(() =>
  createPhrases<Offer>([
    ['consent', 'consent'],
    ['newsletter', 'mailing'],
    ['promotion', 'promotion'],
    ['invitation', 'invite'],
  ]),
);
const linkEnds = once(() =>
  createPhrases<'link' | 'place'>([
    ['link', 'lostLink'],
    ['place', 'documentPlace'],
  ]),
);

/** The lists that say what a line is, with the place at which a phrase of each has to begin. */
const gate = once(() =>
  createWordGate([
    ['correction', 'line'],
    ['clarification', 'line'],
    ['update', 'line'],
    ['editorsNote', 'line'],
    ['related', 'line'],
    ['advertisement', 'line'],
    ['consent', 'anywhere'],
    ['mailing', 'anywhere'],
    ['promotion', 'anywhere'],
    ['invite', 'sentence'],
    ['lostLink', 'anywhere'],
    ['documentPlace', 'anywhere'],
  ]),
);

/**
 * What a line says of itself by its words, in any of the languages of the tables: a call to subscribe or follow, a
 * pointer to another story, a note of the editors, the mark of an advertisement, a reference to a link.
 *
 * A line that only mentions such things is running text: calls are told by how their sentences begin together with what
 * they offer, pointers and notes by how they begin, references to links by how they end.
 *
 * @returns The class; `undefined` for running text, and for everything longer than 400 characters but notes.
 *
 * @example
 * ```ts
 * classifyLine('Read more: Harbour tram to run by spring'); // 'related'
 * classifyLine('The council read more than forty letters.'); // undefined
 * ```
 */
export function classifyLine(text: string): LineClass | undefined {
  const isLong = text.length > maxLineCharacters;
  const line = cutNoteDate(isLong ? text.slice(0, maxOpeningCharacters) : text).text;
  if (!mayHoldPhrase(gate(), line)) return undefined;
  const folded = foldText(line);
  const start = firstWord(folded);
  if (start === folded.length) return undefined;
  const opening = matchPhrase(openings(), folded, start);
  if (opening !== undefined && isNote(opening, line, folded)) return 'correction';
  if (isLong) return undefined;
  if (isAdvertisement(folded, start)) return 'advertisement';
  if (opening?.value === 'related' && text.length <= maxRelatedCharacters) return 'related';
  return offerOf(folded, start) ?? (isLostLink(folded) ? 'lost-link' : undefined);
}

/** Start of the first word; marks such as `►` may stand before it. */
export function firstWord(folded: string): number {
  return wordFrom(folded, 0);
}

/** Start of the first word from a place on; the end of the line when there is none. */
function wordFrom(folded: string, from: number): number {
  let start = from;
  while (start < folded.length && !isWordStart(folded, start)) start += 1;
  return start;
}

/** A note goes on behind its opening; "Updated: 3 May 2024, 15:47" is a date and no note. */
function isNote({ value, end }: PhraseMatch<Opening>, text: string, folded: string): boolean {
  if (value === 'related' || !hasWords(folded, end)) return false;
  if (value === 'note' || folded.charAt(end) === '(') return true;
  const [date] = findDates(text.slice(end, end + maxOpeningCharacters));
  return date === undefined || date.start > maxBeforeDate;
}

/** A date that begins so soon behind "Updated:" is what is meant. */
const maxBeforeDate = 12;

function isAdvertisement(folded: string, start: number): boolean {
  if (folded.length > maxAdvertisementCharacters) return false;
  const found = matchPhrase(phrasesOf('advertisement'), folded, start);
  if (found === undefined) return false;
  const next = wordFrom(folded, found.end);
  return found.phrase.includes(' ') || next === folded.length || isAdvertisement(folded, next);
}

/** Whether letters or digits follow. */
function hasWords(folded: string, from: number): boolean {
  return wordFrom(folded, from) < folded.length;
}

/** A line with a phrase that only promotions have, or a sentence that invites and names what is offered. */
function offerOf(folded: string, start: number): LineClass | undefined {
  if (isSpeech(folded.charAt(start - 1))) return undefined;
  const offer = findOffer(folded, start);
  if (offer !== 'invitation') return offer;
  if (findPhrase(phrasesOf('newsletter'), folded) !== undefined) return 'newsletter';
  const channel = lastPhrase('channels', folded);
  if (channel === undefined) return undefined;
  const isOwn = findPhrase(phrasesOf('ours'), folded) !== undefined;
  const isEnd = folded.length <= maxFollowCharacters && !hasWords(folded, channel.end);
  return isOwn || isEnd ? 'promotion' : undefined;
}

/** The first phrase of a promotion; else whether a sentence of the line begins with an invitation. */
function findOffer(folded: string, start: number): Offer | undefined {
  let isStart = true;
  let isInvited = false;
  for (let at = start; at < folded.length; at = endOfWord(folded, at)) {
    const code = folded.charCodeAt(at);
    if (isLetter(code)) {
      const offer = matchPhrase(offers(), folded, at)?.value;
      if (offer !== undefined && offer !== 'invitation') return offer;
      isInvited ||= isStart && offer !== undefined;
      isStart = false;
    } else if (sentenceMarks.has(code)) isStart = true;
  }
  return isInvited ? 'invitation' : undefined;
}

const sentenceMarks: ReadonlySet<number> = new Set([...'.!?:•|。'].map((mark) => mark.charCodeAt(0)));

/** "Follow the Harbour Post on Twitter": a short line that ends in the name of a channel. */
const maxFollowCharacters = 100;

/** What somebody says begins with a quotation mark. */
function isSpeech(before: string): boolean {
  return before !== '' && '"“„«»‹›「『'.includes(before);
}

function lastPhrase(list: WordList, folded: string): PhraseMatch<WordList> | undefined {
  let last: PhraseMatch<WordList> | undefined;
  for (
    let found = findPhrase(phrasesOf(list), folded);
    found !== undefined;
    found = findPhrase(phrasesOf(list), folded, found.end)
  )
    last = found;
  return last;
}

/** The last words of a line that refers to a link stand within so many characters of its end. */
const linkReachCharacters = 45;

/** A line that ends in a reference to a link: "… can be accessed here". */
function isLostLink(folded: string): boolean {
  if (folded.length > maxLinkCharacters || !mayEndIn(linkEnds(), folded)) return false;
  const from = Math.max(0, folded.length - linkReachCharacters);
  for (
    let found = findPhrase(linkEnds(), folded, from);
    found !== undefined;
    found = findPhrase(linkEnds(), folded, found.start + 1)
  ) {
    if (hasWords(folded, found.end)) continue;
    if (found.value === 'link' || findPhrase(phrasesOf('documents'), folded) !== undefined) return true;
  }
  return false;
}
