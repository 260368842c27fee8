import { foldText } from '../language/fold-text.ts';
import { once } from '../language/once.ts';
import { languageWords } from '../language/languages.ts';
import type { LanguageWords } from '../language/language-words.ts';

interface MonthName {
  readonly name: string;
  /** The name without its last letter; empty where too little is left to know it by. */
  readonly stem: string;
  readonly month: number;
}

/** Abbreviations have three letters or more. */
const minLetters = 3;

/** Letters by which the ending of a month may be longer than the one in the table. */
const endingLetters = 2;

/** Names of months of all languages, by their first three letters, in the order of the tables. */
const monthNames = once(() => {
  const names = new Map<string, MonthName[]>();
  const tables: readonly LanguageWords[] = Object.values(languageWords);
  for (const table of tables) {
    for (const { name, month } of namesOf(table)) {
      const beginning = name.slice(0, minLetters);
      const known = names.get(beginning) ?? [];
      if (known.some((other) => other.name === name)) continue;
      names.set(beginning, [...known, { name, stem: name.length > minLetters ? name.slice(0, -1) : '', month }]);
    }
  }
  return names;
});

function namesOf(table: LanguageWords): readonly Pick<MonthName, 'name' | 'month'>[] {
  const months = table.months?.split('|') ?? [];
  return months.flatMap((names, index) =>
    names
      .split(',')
      .filter((name) => name !== '')
      .map((name) => ({ name: foldText(name), month: index + 1 })),
  );
}

/**
 * The month, 1 to 12, that a folded word or pair of words names in any language of the tables: in full, as its first
 * three letters or more, or with another ending.
 */
export function monthOf(word: string): number | undefined {
  return findMonth(word) ?? (word.startsWith(hebrewIn) ? findMonth(word.slice(1)) : undefined);
}

/** In Hebrew dates the month carries the prefix "in". */
const hebrewIn = 'ב';

function findMonth(word: string): number | undefined {
  const names = monthNames().get(word.slice(0, minLetters));
  if (names === undefined) return undefined;
  const found =
    names.find(({ name }) => name === word) ??
    names.find(({ name }) => word.length >= minLetters && name.startsWith(word)) ??
    names.find((month) => hasOtherEnding(word, month));
  return found?.month;
}

function hasOtherEnding(word: string, { name, stem }: MonthName): boolean {
  return stem !== '' && word.length <= name.length + endingLetters && word.startsWith(stem);
}
