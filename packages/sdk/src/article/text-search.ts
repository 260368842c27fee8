/** Says whether texts hold another one, whatever stands between its words. */
export type TextSearch = (text: string) => boolean;

const word = /\p{N}+|[\p{L}\p{M}]+/gu;
/** Texts of so many letters and digits are told by these alone: markup often runs words together. */
const minTellingCharacters = 12;
/** So many texts are looked for inside of other ones; time must not grow with the product of both. */
const maxSearches = 500;

/**
 * Searches texts by letters and digits: capitals, white space and marks between words do not count, as those between a
 * caption and its credit, which an article keeps apart. Short texts are found as whole words only, marks alone always.
 */
export function createTextSearch(texts: readonly string[]): TextSearch {
  const runs = texts.flatMap((text) => [text, ...linesOf(text)]).map(wordsOf);
  const letters = new Set(runs.map((words) => words.join('')));
  const allLines = runs.map(asLine).join('\n');
  const allLetters = [...letters].join('\n');
  let searches = 0;
  return (text) => {
    const words = wordsOf(text);
    const run = words.join('');
    if (run === '' || letters.has(run)) return true;
    searches += 1;
    if (searches > maxSearches) return false;
    return allLines.includes(asLine(words)) || (run.length >= minTellingCharacters && allLetters.includes(run));
  };
}

function linesOf(text: string): readonly string[] {
  return text.includes('\n') ? text.split('\n') : [];
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(word) ?? [];
}

function asLine(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}
