import { foldText } from '../../candidates/language/fold-text.ts';
import { isCjk, isLetter } from '../../candidates/language/letters.ts';
import { speechLanguages } from '../../candidates/language/speech-languages.ts';
import type { SpeechWords } from '../../candidates/language/speech-words.ts';

/** What a word does in telling who speaks. */
export type CueKind = 'says' | 'calls' | 'reported' | 'accordingTo' | 'accordingBehind';

/** A word of speech found in a text. */
export interface Cue {
  readonly kind: CueKind;
  readonly start: number;
  readonly end: number;
}

interface Entry {
  readonly text: string;
  readonly isPrefix: boolean;
  readonly kind: CueKind;
}

/** The words of one language, ready to be found. */
export interface SpeechIndex {
  readonly language: string;
  readonly words: SpeechWords;
  /** Marks the pairs of characters that cues begin with. */
  readonly filter: Uint8Array;
  readonly entries: ReadonlyMap<number, readonly Entry[]>;
  readonly that: ReadonlySet<string>;
  readonly titled: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly writings: readonly string[];
  readonly groups: readonly string[];
}

const indexes = new Map<string, SpeechIndex>();
const filterSize = 4096;

function keyOf(first: number, second: number): number {
  return first * 65_536 + second;
}

function placeOf(first: number, second: number): number {
  return (first * 31 + second) & (filterSize - 1);
}

/** The words of speech of a language, `undefined` when there is no table for it. */
export function speechIndexOf(language: string): SpeechIndex | undefined {
  const known = indexes.get(language);
  if (known !== undefined) return known;
  const words = Object.hasOwn(speechLanguages, language) ? speechLanguages[language] : undefined;
  if (words === undefined) return undefined;
  const index = createIndex(language, words);
  indexes.set(language, index);
  return index;
}

function createIndex(language: string, words: SpeechWords): SpeechIndex {
  const filter = new Uint8Array(filterSize);
  const entries = new Map<number, Entry[]>();
  const kinds = ['says', 'calls', 'reported', 'accordingTo', 'accordingBehind'] as const;
  for (const kind of kinds) {
    for (const word of listOf(words[kind])) {
      const isPrefix = word.endsWith('*');
      const text = isPrefix ? word.slice(0, -1) : word;
      const [first, second] = [text.charCodeAt(0), text.length > 1 ? text.charCodeAt(1) : 0];
      filter[placeOf(first, second)] = 1;
      const list = entries.get(keyOf(first, second)) ?? [];
      list.push({ text, isPrefix, kind });
      entries.set(keyOf(first, second), list);
    }
  }
  for (const list of entries.values()) list.sort((one, other) => other.text.length - one.text.length);
  return {
    language,
    words,
    filter,
    entries,
    that: new Set(listOf(words.that)),
    titled: new Set(listOf(words.titled)),
    pronouns: new Set(listOf(words.pronouns)),
    articles: new Set(listOf(words.articles)),
    writings: listOf(words.writings),
    groups: listOf(words.groups),
  };
}

function listOf(words: string | undefined): readonly string[] {
  return words === undefined || words === '' ? [] : foldText(words).split('|');
}

/** Every cue in a folded text between two places, in order. */
export function findCues(index: SpeechIndex, folded: string, start: number, end: number): readonly Cue[] {
  const cues: Cue[] = [];
  let before = start === 0 ? 0 : folded.charCodeAt(start - 1);
  for (let at = start; at < end; at += 1) {
    const code = folded.charCodeAt(at);
    const isStart = isCjk(code) || !isLetter(before);
    before = code;
    if (!isStart) continue;
    const next = folded.charCodeAt(at + 1) || 0;
    const cue =
      (index.filter[placeOf(code, next)] === 1 ? cueAt(index, folded, at, keyOf(code, next)) : undefined) ??
      (index.filter[placeOf(code, 0)] === 1 ? cueAt(index, folded, at, keyOf(code, 0)) : undefined);
    if (cue === undefined || cue.end > end) continue;
    cues.push(cue);
    at = cue.end - 1;
    before = folded.charCodeAt(at);
  }
  return cues;
}

function cueAt({ entries }: SpeechIndex, folded: string, at: number, key: number): Cue | undefined {
  for (const { text, isPrefix, kind } of entries.get(key) ?? []) {
    if (!folded.startsWith(text, at)) continue;
    const end = at + text.length;
    const isWhole = isCjk(folded.charCodeAt(end - 1)) || !isLetter(folded.charCodeAt(end)) || text.endsWith("'");
    if (!isPrefix && !isWhole) continue;
    return { kind, start: at, end: isPrefix ? endOfLetters(folded, end) : end };
  }
  return undefined;
}

function endOfLetters(folded: string, start: number): number {
  let end = start;
  while (isLetter(folded.charCodeAt(end)) && !isCjk(folded.charCodeAt(end))) end += 1;
  return end;
}

/** Whether a word is one of a list, whose entries may end in a star. */
export function isListed(list: readonly string[], word: string): boolean {
  return list.some((entry) => (entry.endsWith('*') ? word.startsWith(entry.slice(0, -1)) : entry === word));
}
