import { foldText } from './fold-text.ts';
import type { WordList } from './language-words.ts';
import { wordsOf } from './languages.ts';
import { sentenceMark, separator, wordUnit } from './word-unit.ts';

/** Where a phrase has to begin to count: with the line, with a sentence of it, or with any word. */
export type PhrasePlace = 'line' | 'sentence' | 'anywhere';

/** What begins a line begins a sentence, and what begins a sentence is a word. */
const placeNumbers = { anywhere: 1, sentence: 2, line: 3 } as const satisfies Readonly<Record<PhrasePlace, number>>;

/** Keys of phrases, see {@link createWordGate}. */
export interface WordGate {
  /** Least number of a place at which each key counts, by its hash. */
  readonly places: ReadonlyMap<number, number>;
  /** Marks the hashes: nearly all words of a text are turned away here. */
  readonly filter: Uint8Array;
  /** Whether a phrase has no key, so that every text may hold it. */
  readonly isOpen: boolean;
}

const filterSize = 0x2000;
/** Letters by which a word with a star behind it is known. */
const prefixLetters = 3;
/** From here on scripts write words without spaces, and every unit may begin one. */
const firstDenseUnit = 0x3040;

/** One or two words of a phrase that a text with the phrase must have, and where. */
interface Key {
  readonly hash: number;
  readonly place: number;
}

/** Makes a gate for {@link mayHoldPhrase} of some lists, each with the place at which its phrases have to begin. */
export function createWordGate(rows: readonly (readonly [list: WordList, place: PhrasePlace])[]): WordGate {
  const phrases = rows.flatMap(([list, place]) => wordsOf(list).map((phrase) => ({ folded: foldText(phrase), place })));
  // The gate is open for texts of scripts without spaces as it is.
  const keys = phrases.filter(({ folded }) => !hasDenseUnit(folded)).map(({ folded, place }) => keyOf(folded, place));
  const places = new Map<number, number>();
  const filter = new Uint8Array(filterSize);
  for (const key of keys) {
    if (key === undefined) continue;
    places.set(key.hash, Math.min(places.get(key.hash) ?? key.place, key.place));
    filter[key.hash & (filterSize - 1)] = 1;
  }
  return { places, filter, isOpen: keys.includes(undefined) };
}

function hasDenseUnit(text: string): boolean {
  return [...text].some((character) => character.charCodeAt(0) >= firstDenseUnit);
}

/**
 * The first two words of a phrase, where the place of these is asked; else the two words in a row with the most letters,
 * wherever they stand; else a word. A word with a star behind it is known by its first letters.
 */
function keyOf(phrase: string, place: PhrasePlace): Key | undefined {
  const parts = wholeWords(phrase);
  const [[first, second] = []] = parts;
  const at = placeNumbers[place];
  if (place !== 'anywhere' && first !== undefined && second !== undefined)
    return { hash: hashOfPair(hashOf(first), hashOf(second)), place: at };
  const [pair] = parts.flatMap(pairsOf).toSorted((one, other) => other.letters - one.letters);
  if (pair !== undefined) return { hash: pair.hash, place: placeNumbers.anywhere };
  if (first !== undefined) return { hash: hashOf(first), place: at };
  const [opening = ''] = phrase.split('*');
  if (place !== 'anywhere' && opening.length >= prefixLetters)
    return { hash: hashOfPrefix(hashOf(opening.slice(0, prefixLetters))), place: at };
  const [longest] = parts.flat().toSorted((one, other) => other.length - one.length);
  return longest === undefined ? undefined : { hash: hashOf(longest), place: placeNumbers.anywhere };
}

function pairsOf(words: readonly string[]): readonly { readonly hash: number; readonly letters: number }[] {
  return words.slice(1).map((second, index) => {
    const first = words[index] ?? '';
    return { hash: hashOfPair(hashOf(first), hashOf(second)), letters: first.length + second.length };
  });
}

/** The words of each part of a phrase between its stars, without those that a star touches. */
function wholeWords(phrase: string): readonly (readonly string[])[] {
  const parts = phrase.split('*');
  return parts.map((part, index) => {
    const words = [...part]
      .map((letter) => (isOfWord(letter) ? letter : ' '))
      .join('')
      .split(' ');
    return words.slice(Number(index > 0), index < parts.length - 1 ? -1 : words.length).filter((word) => word !== '');
  });
}

function isOfWord(character: string): boolean {
  return wordUnit(character.charCodeAt(0)) > sentenceMark;
}

function hashOf(letters: string): number {
  let hash = 0;
  for (let at = 0; at < letters.length; at++) hash = hashWith(hash, wordUnit(letters.charCodeAt(at)));
  return hash;
}

function hashWith(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

function hashOfPair(first: number, second: number): number {
  return Math.imul(first, 0x9e3779b1) ^ second;
}

function hashOfPrefix(hash: number): number {
  return ~hash;
}

/** Whether a text, as it is written, may hold a phrase of the lists that a gate was made of; `false` is certain. */
export function mayHoldPhrase(gate: WordGate, text: string): boolean {
  if (gate.isOpen) return true;
  let place: number = placeNumbers.line;
  let before = 0;
  let placeBefore = place;
  for (let at = 0; at < text.length; at++) {
    let unit = wordUnit(text.charCodeAt(at));
    if (unit <= sentenceMark) {
      if (unit === sentenceMark && place === placeNumbers.anywhere) place = placeNumbers.sentence;
      continue;
    }
    let hash = 0;
    const prefixEnd = place === placeNumbers.anywhere ? 0 : at + prefixLetters;
    while (unit > sentenceMark) {
      if (unit >= firstDenseUnit) return true;
      hash = hashWith(hash, unit);
      at++;
      if (at === prefixEnd && isKey(gate, hashOfPrefix(hash), place)) return true;
      unit = at < text.length ? wordUnit(text.charCodeAt(at)) : separator;
    }
    if (isKey(gate, hash, place) || isKey(gate, hashOfPair(before, hash), placeBefore)) return true;
    before = hash;
    placeBefore = place;
    place = unit === sentenceMark ? placeNumbers.sentence : placeNumbers.anywhere;
  }
  return false;
}

function isKey({ filter, places }: WordGate, hash: number, place: number): boolean {
  return filter[hash & (filterSize - 1)] === 1 && place >= (places.get(hash) ?? Number.POSITIVE_INFINITY);
}
