import { once } from '../candidates/language/once.ts';

/** Says whether texts hold another one, whatever stands between its words. */
export type TextSearch = (text: string) => boolean;

const word = /\p{N}+|[\p{L}\p{M}]+/gu;
/** So many texts are looked for inside of other ones; time must not grow with the product of both. */
const maxSearches = 500;

/**
 * Searches texts by letters and digits: capitals, white space and marks between words do not count, as those between a
 * caption and its credit, which an article keeps apart, nor where markup ran words together. What is found begins and
 * ends with a word; marks alone are always found.
 */
export function createTextSearch(texts: readonly string[]): TextSearch {
  const runs = texts.flatMap((text) => [text, ...linesOf(text)]).map(wordsOf);
  const wholes = new Set(runs.map((words) => words.join('')));
  const inside = once(() => joinRuns(runs));
  let searches = 0;
  return (text) => {
    const letters = wordsOf(text).join('');
    if (letters === '' || wholes.has(letters)) return true;
    searches += 1;
    return searches <= maxSearches && holds(inside(), letters);
  };
}

/** The letters of all texts, a line a text, with the places at which words begin. */
interface Letters {
  readonly all: string;
  readonly starts: ReadonlySet<number>;
}

function joinRuns(runs: readonly (readonly string[])[]): Letters {
  const starts = new Set<number>();
  let all = '';
  for (const words of runs) {
    for (const one of words) {
      starts.add(all.length);
      all += one;
    }
    starts.add(all.length);
    all += '\n';
  }
  return { all, starts };
}

function holds({ all, starts }: Letters, letters: string): boolean {
  for (let at = all.indexOf(letters); at >= 0; at = all.indexOf(letters, at + 1))
    if (starts.has(at) && starts.has(at + letters.length)) return true;
  return false;
}

function linesOf(text: string): readonly string[] {
  return text.includes('\n') ? text.split('\n') : [];
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(word) ?? [];
}
