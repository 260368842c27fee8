import { foldText } from '../language/fold-text.ts';
import { hasWord, isWord, phrasesOf } from '../language/has-word.ts';
import { isCjk } from '../language/letters.ts';
import { matchPhrase } from '../language/phrases.ts';

/** A name, and what is printed with it. */
export interface TitledName {
  /** The name alone. */
  readonly name: string;
  /** Office, desk, place or organisation printed with it. */
  readonly affiliation?: string;
}

/** Cuts the office from a name: "Political Editor Jane Doe", "Jane Doe Senior Reporter", "신현주 기자", "山田太郎記者". */
export function cutTitle(text: string): TitledName {
  return cutJoinedTitle(text) ?? cutLeadingTitle(text) ?? cutTrailingTitle(text) ?? { name: text };
}

/** Whether a text is an office alone: "Our Correspondent". */
export function isTitleAlone(text: string): boolean {
  return isWord('occupations', text.slice(text.lastIndexOf(' ') + 1));
}

/** Chinese, Japanese and Korean print the office behind the name, with a space or without. */
function cutJoinedTitle(text: string): TitledName | undefined {
  if (!isCjk(text.charCodeAt(0))) return undefined;
  const folded = foldText(text);
  for (let at = minCjkCharacters; at < text.length; at += 1) {
    const found = matchPhrase(phrasesOf('occupations'), folded, at);
    if (found?.end === text.length) return { name: text.slice(0, at).trim(), affiliation: text.slice(at) };
  }
  return undefined;
}

const minCjkCharacters = 2;

function cutLeadingTitle(text: string): TitledName | undefined {
  const words = text.split(' ');
  const last = words.findLastIndex((word) => isWord('occupations', word));
  const name = words.slice(last + 1);
  if (last < 0 || name.length === 0 || !name.every(isCapitalised)) return undefined;
  return { name: name.join(' '), affiliation: words.slice(0, last + 1).join(' ') };
}

function cutTrailingTitle(text: string): TitledName | undefined {
  const words = text.split(' ');
  if (words.length < 3 || !isWord('occupations', words.at(-1) ?? '')) return undefined;
  const nameWords = isInitial(words[1] ?? '') ? 3 : 2;
  const name = words.slice(0, nameWords);
  if (words.length <= nameWords || !name.every(isCapitalised) || name.some((word) => hasWord('occupations', word)))
    return undefined;
  return { name: name.join(' '), affiliation: words.slice(nameWords).join(' ') };
}

function isInitial(word: string): boolean {
  return /^\p{L}\.?$/u.test(word);
}

function isCapitalised(word: string): boolean {
  return /^[\p{Lu}\p{Lo}]/u.test(word);
}
