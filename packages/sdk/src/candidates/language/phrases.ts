import { foldText } from './fold-text.ts';
import type { WordList } from './language-words.ts';
import { wordsOf } from './languages.ts';
import { isCjk, isLetter, isSpace } from './letters.ts';

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

/** Phrases by their first character, the longest first; `''` holds those that begin with a star. */
export type Phrases<Value> = ReadonlyMap<string, readonly Entry<Value>[]>;

/** Indexes word lists for {@link matchPhrase}; where two lists share a phrase, the first one has it. */
export function createPhrases<Value>(rows: readonly (readonly [value: Value, list: WordList])[]): Phrases<Value> {
  const phrases = new Map<string, Entry<Value>[]>();
  const seen = new Set<string>();
  for (const [value, list] of rows) {
    for (const phrase of wordsOf(list)) {
      if (seen.has(phrase)) continue;
      seen.add(phrase);
      const entry = createEntry(phrase, value);
      const key = entry.parts[0]?.charAt(0) ?? '';
      phrases.set(key, [...(phrases.get(key) ?? []), entry]);
    }
  }
  for (const entries of phrases.values()) entries.sort((one, other) => other.phrase.length - one.phrase.length);
  return phrases;
}

function createEntry<Value>(phrase: string, value: Value): Entry<Value> {
  const needsMark = phrase.endsWith(':');
  const parts = foldText(needsMark ? phrase.slice(0, -1) : phrase).split('*');
  return { phrase, parts, needsMark, value };
}

/** The longest phrase that begins at `start`, which must be the start of a word of the folded text. */
export function matchPhrase<Value>(
  phrases: Phrases<Value>,
  folded: string,
  start: number,
): PhraseMatch<Value> | undefined {
  return (
    firstMatch(phrases.get(folded.charAt(start)), folded, start) ?? firstMatch(phrases.get(''), folded, start)
  );
}

function firstMatch<Value>(
  entries: readonly Entry<Value>[] | undefined,
  folded: string,
  start: number,
): PhraseMatch<Value> | undefined {
  for (const entry of entries ?? []) {
    const end = matchEntry(entry, folded, start);
    if (end !== undefined) return { value: entry.value, start, end, phrase: entry.phrase };
  }
  return undefined;
}

function matchEntry(entry: Entry<unknown>, folded: string, start: number): number | undefined {
  let end = start;
  for (const [index, part] of entry.parts.entries()) {
    if (index > 0) end = matchStar(folded, end, part);
    if (!folded.startsWith(part, end)) return undefined;
    end += part.length;
  }
  const last = folded.charCodeAt(end - 1);
  if (isLetter(last) && !isCjk(last) && isLetter(folded.charCodeAt(end))) return undefined;
  return entry.needsMark ? endOfMark(folded, end) : end;
}

/** A star takes the letters up to the part behind it, inside one word. */
function matchStar(folded: string, start: number, next: string): number {
  let end = start;
  while (isLetter(folded.charCodeAt(end)) && !(next !== '' && folded.startsWith(next, end))) end += 1;
  return end;
}

const marks = ':/|=\u00A9(\u3010\uFF1A>\u00BB\u2192\u30FB\n';
const dashes = '-\u2013\u2014';

/** End of the mark that begins at `start`, spaces in front of it allowed; `undefined` when there is none. */
function endOfMark(folded: string, start: number): number | undefined {
  const mark = skipSpaces(folded, start);
  if (mark === folded.length) return mark;
  const character = folded.charAt(mark);
  if (marks.includes(character)) return character === '(' ? mark : mark + 1;
  const isFree = mark > start || isSpace(folded.charCodeAt(mark + 1));
  return dashes.includes(character) && isFree ? mark + 1 : undefined;
}

/** First character from `start` on that is no space; a line break is none either. */
export function skipSpaces(text: string, start: number): number {
  let end = start;
  while (end < text.length && isSpace(text.charCodeAt(end)) && text.charAt(end) !== '\n') end += 1;
  return end;
}

/** Whether a word begins at `position`; in scripts without spaces every character may begin one. */
export function isWordStart(text: string, position: number): boolean {
  const code = text.charCodeAt(position);
  if (!isLetter(code)) return false;
  return isCjk(code) || position === 0 || !isLetter(text.charCodeAt(position - 1));
}

/** The first phrase from `start` on that begins at the start of a word. */
export function findPhrase<Value>(
  phrases: Phrases<Value>,
  folded: string,
  start = 0,
): PhraseMatch<Value> | undefined {
  for (let position = start; position < folded.length; position += 1) {
    const found = isWordStart(folded, position) ? matchPhrase(phrases, folded, position) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
