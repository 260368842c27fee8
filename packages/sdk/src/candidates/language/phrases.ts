import { foldText } from './fold-text.ts';
import type { WordList } from './language-words.ts';
import { wordsOf } from './languages.ts';
import { isCapital, isCjk, isLetter, isPartedLetter, isSpace } from './letters.ts';

/** A phrase found in a text. */
export interface PhraseMatch<Value> {
  /** What the phrase stands for. */
  readonly value: Value;
  /** First character of the phrase. */
  readonly start: number;
  /** End of the phrase, and of the mark behind it where one is needed; exclusive. */
  readonly end: number;
  /** The phrase as the table has it. */
  readonly phrase: string;
}

interface Entry<Value> {
  readonly phrase: string;
  /** The parts between the stars. */
  readonly parts: readonly string[];
  readonly needsMark: boolean;
  readonly value: Value;
}

/** An index of phrases, see {@link createPhrases}. */
export interface Phrases<Value> {
  /** Phrases by their first two characters, or by the only one before a star or the end; the longest first. */
  readonly plain: ReadonlyMap<number, readonly Entry<Value>[]>;
  /** Those that begin with a star, the longest first. */
  readonly starred: readonly Entry<Value>[];
  /**
   * Marks the places of the keys of `plain`, see {@link placeOf}: most words of a text are turned away here. A key whose
   * phrases all go on with a third character before any star is marked 1, another one 2.
   */
  readonly filter: Uint8Array;
  /** Marks the places of the first three characters of phrases. */
  readonly thirdFilter: Uint8Array;
  /** Marks the places of the last two characters of phrases, see {@link mayEndIn}. */
  readonly endFilter: Uint8Array;
  /** Marks the places of the three characters behind the first star of the phrases in `starred`. */
  readonly starFilter: Uint8Array;
}

const filterSize = 4096;

/** Place of a key in the filter; several keys may share one. */
function placeOf(key: number): number {
  return (key ^ (key >> 11)) & (filterSize - 1);
}

/** Place of a key and the character behind it. */
function placeOfThird(key: number, third: number): number {
  return placeOf(Math.imul(key, 31) + third);
}

/** Place of the three characters of a folded text at which a star may end. */
function placeOfStarEnd(folded: string, at: number): number {
  return placeOfThird(keyOf(folded.charCodeAt(at), folded.charCodeAt(at + 1)), folded.charCodeAt(at + 2));
}

/** Key of what begins with one or two characters; units have 16 bits. */
function keyOf(first: number, second: number): number {
  return first * 65_536 + second;
}

/** Indexes word lists for {@link matchPhrase}; where two lists share a phrase, the first one has it. */
export function createPhrases<Value>(rows: readonly (readonly [value: Value, list: WordList])[]): Phrases<Value> {
  const entries = new Map<string, Entry<Value>>();
  for (const [value, list] of rows) {
    for (const phrase of wordsOf(list)) if (!entries.has(phrase)) entries.set(phrase, createEntry(phrase, value));
  }
  const sorted = [...entries.values()].toSorted((one, other) => other.phrase.length - one.phrase.length);
  const plain = new Map<number, Entry<Value>[]>();
  for (const entry of sorted) {
    const [first = ''] = entry.parts;
    if (first === '') continue;
    const key = keyOf(first.charCodeAt(0), first.length > 1 ? first.charCodeAt(1) : 0);
    const known = plain.get(key);
    if (known === undefined) plain.set(key, [entry]);
    else known.push(entry);
  }
  const starred = sorted.filter(({ parts }) => parts[0] === '');
  return {
    plain,
    starred,
    ...createFilters(plain),
    starFilter: createStarFilter(starred),
    endFilter: createEndFilter(sorted),
  };
}

function createFilters<Value>(plain: Phrases<Value>['plain']): Pick<Phrases<Value>, 'filter' | 'thirdFilter'> {
  const filter = new Uint8Array(filterSize);
  const thirdFilter = new Uint8Array(filterSize);
  for (const [key, entries] of plain) {
    for (const { parts } of entries) {
      const third = parts[0]?.charCodeAt(2) ?? Number.NaN;
      if (!Number.isNaN(third)) thirdFilter[placeOfThird(key, third)] = 1;
      const place = placeOf(key);
      filter[place] = Math.max(filter[place] ?? 0, Number.isNaN(third) ? 2 : 1);
    }
  }
  return { filter, thirdFilter };
}

function createStarFilter(starred: readonly Entry<unknown>[]): Uint8Array {
  const filter = new Uint8Array(filterSize);
  for (const { parts } of starred) {
    const following = parts[1] ?? '';
    if (following.length < 3) filter.fill(1);
    else filter[placeOfStarEnd(following, 0)] = 1;
  }
  return filter;
}

function createEndFilter(entries: readonly Entry<unknown>[]): Uint8Array {
  const filter = new Uint8Array(filterSize);
  for (const { parts, needsMark } of entries) {
    const last = parts.at(-1) ?? '';
    if (last.length < 2 || needsMark || !isLetter(last.charCodeAt(last.length - 1))) filter.fill(1);
    else filter[placeOf(keyOf(last.charCodeAt(last.length - 2), last.charCodeAt(last.length - 1)))] = 1;
  }
  return filter;
}

/** Whether the last word of a folded text may be the last one of a phrase. */
export function mayEndIn({ endFilter }: Phrases<unknown>, folded: string): boolean {
  let last = folded.length - 1;
  while (last > 0 && !isLetter(folded.charCodeAt(last))) last -= 1;
  return endFilter[placeOf(keyOf(folded.charCodeAt(last - 1), folded.charCodeAt(last)))] === 1;
}

function createEntry<Value>(phrase: string, value: Value): Entry<Value> {
  const needsMark = phrase.endsWith(':');
  const parts = foldText(needsMark ? phrase.slice(0, -1) : phrase).split('*');
  return { phrase, parts, needsMark, value };
}

/** Whether a phrase may begin a text as it is written: nearly all texts are turned away here, before they are folded. */
export function mayBegin({ filter, starred, starFilter }: Phrases<unknown>, text: string): boolean {
  let first = smallOf(text.charCodeAt(0));
  let second = smallOf(text.charCodeAt(1));
  if (first >= 0x80 || second >= 0x80) return true;
  if (filter[placeOf(keyOf(first, second))] !== 0 || filter[placeOf(keyOf(first, 0))] !== 0) return true;
  for (let at = 0; at <= maxStarLetters && starred.length > 0; at += 1) {
    const third = smallOf(text.charCodeAt(at + 2));
    if (third >= 0x80 || starFilter[placeOfThird(keyOf(first, second), third)] === 1) return true;
    if (!isLetter(first)) return false;
    [first, second] = [second, third];
  }
  return false;
}

/** The small letter of an ASCII capital; any other unit as it is. */
function smallOf(code: number): number {
  return isCapital(code) ? code + 0x20 : code;
}

/** The longest phrase that begins at `start`, which must be the start of a word of the folded text. */
export function matchPhrase<Value>(
  phrases: Phrases<Value>,
  folded: string,
  start: number,
): PhraseMatch<Value> | undefined {
  const first = folded.charCodeAt(start);
  return (
    matchKey(phrases, keyOf(first, folded.charCodeAt(start + 1)), folded, start) ??
    matchKey(phrases, keyOf(first, 0), folded, start) ??
    matchStarred(phrases, folded, start)
  );
}

/** Phrases that begin with a star are tried only where a place in the word may be the end of the star. */
function matchStarred<Value>(
  { starred, starFilter }: Phrases<Value>,
  folded: string,
  start: number,
): PhraseMatch<Value> | undefined {
  if (starred.length === 0) return undefined;
  const end = start + maxStarLetters;
  for (let at = start; at <= end; at += 1) {
    if (starFilter[placeOfStarEnd(folded, at)] === 1) return firstMatch(starred, folded, start);
    if (!isLetter(folded.charCodeAt(at))) return undefined;
  }
  return undefined;
}

function matchKey<Value>(
  { plain, filter, thirdFilter }: Phrases<Value>,
  key: number,
  folded: string,
  start: number,
): PhraseMatch<Value> | undefined {
  const mark = filter[placeOf(key)] ?? 0;
  if (mark === 0 || (mark === 1 && thirdFilter[placeOfThird(key, folded.charCodeAt(start + 2))] !== 1))
    return undefined;
  const entries = plain.get(key);
  return entries === undefined ? undefined : firstMatch(entries, folded, start);
}

function firstMatch<Value>(
  entries: readonly Entry<Value>[],
  folded: string,
  start: number,
): PhraseMatch<Value> | undefined {
  for (const entry of entries) {
    const end = matchEntry(entry, folded, start);
    if (end !== -1) return { value: entry.value, start, end, phrase: entry.phrase };
  }
  return undefined;
}

/** End of the phrase that begins at `start`; -1 when it does not. */
function matchEntry({ parts, needsMark }: Entry<unknown>, folded: string, start: number): number {
  let end = start;
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] ?? '';
    if (index > 0) end = matchStar(folded, end, part);
    if (!folded.startsWith(part, end)) return -1;
    end += part.length;
  }
  const last = folded.charCodeAt(end - 1);
  if (isLetter(last) && !isCjk(last) && isLetter(folded.charCodeAt(end))) return -1;
  return needsMark ? endOfMark(folded, end) : end;
}

/** A star takes no more letters than the longest words have. */
const maxStarLetters = 40;

/** A star takes the letters up to the part behind it, inside one word. */
function matchStar(folded: string, start: number, following: string): number {
  let end = start;
  while (end - start < maxStarLetters && isLetter(folded.charCodeAt(end))) {
    if (following !== '' && folded.startsWith(following, end)) break;
    end += 1;
  }
  return end;
}

const marks = ':/|=\u00A9(\u3010\uFF1A>\u00BB\u2192\u30FB\n';
const dashes = '-\u2013\u2014';

/** End of the mark that begins at `start`, spaces in front of it allowed; -1 when there is none. */
function endOfMark(folded: string, start: number): number {
  const mark = skipSpaces(folded, start);
  if (mark === folded.length) return mark;
  const character = folded.charAt(mark);
  if (marks.includes(character)) return character === '(' ? mark : mark + 1;
  const isFree = mark > start || isSpace(folded.charCodeAt(mark + 1));
  return dashes.includes(character) && isFree ? mark + 1 : -1;
}

/** First character from `start` on that is no space; a line break is none either. */
export function skipSpaces(text: string, start: number): number {
  let end = start;
  while (isSpace(text.charCodeAt(end)) && text.charAt(end) !== '\n') end += 1;
  return end;
}

/** Whether a word begins at `position`; in scripts without spaces every character may begin one. */
export function isWordStart(text: string, position: number): boolean {
  const code = text.charCodeAt(position);
  if (!isLetter(code)) return false;
  return isCjk(code) || position === 0 || !isLetter(text.charCodeAt(position - 1));
}

/** The first phrase from `start` on that begins at the start of a word. */
export function findPhrase<Value>(phrases: Phrases<Value>, folded: string, start = 0): PhraseMatch<Value> | undefined {
  let position = start;
  if (position > 0 && !isWordStart(folded, position)) position = endOfWord(folded, position);
  const { length } = folded;
  while (position < length) {
    if (isLetter(folded.charCodeAt(position))) {
      const found = matchPhrase(phrases, folded, position);
      if (found !== undefined) return found;
    }
    position = endOfWord(folded, position);
  }
  return undefined;
}

/** Where the word at `position` ends; in scripts without spaces, and where no word is, behind one character. */
export function endOfWord(folded: string, position: number): number {
  let end = position + 1;
  if (!isPartedLetter(folded.charCodeAt(position))) return end;
  while (isPartedLetter(folded.charCodeAt(end))) end += 1;
  return end;
}
