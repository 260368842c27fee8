import { foldText } from '../language/fold-text.ts';
import { once } from '../language/once.ts';
import { languageWords } from '../language/languages.ts';
import type { LanguageWords } from '../language/language-words.ts';

interface MonthName {
  readonly name: string;
  readonly month: number;
}

/** Abbreviations have three letters or more. */
const minLetters = 3;

/** Letters by which the ending of a month may be longer than the one in the table. */
const endingLetters = 2;

/** Names of months of all languages, by first letter, in the order of the tables. */
const monthNames = once(() => {
  const names = new Map<string, MonthName[]>();
  const tables: readonly LanguageWords[] = Object.values(languageWords);
  for (const table of tables) {
    for (const { name, month } of namesOf(table)) {
      const initial = name.charAt(0);
      const known = names.get(initial) ?? [];
      if (known.some((other) => other.name === name)) continue;
      names.set(initial, [...known, { name, month }]);
    }
  }
  return names;
});

function namesOf(table: LanguageWords): readonly MonthName[] {
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
  const names = monthNames().get(word.charAt(0)) ?? [];
  const found =
    names.find(({ name }) => name === word) ??
    names.find(({ name }) => word.length >= minLetters && name.startsWith(word)) ??
    names.find(({ name }) => hasOtherEnding(word, name));
  return found?.month;
}

function hasOtherEnding(word: string, name: string): boolean {
  const stem = name.slice(0, -1);
  return stem.length >= minLetters && word.length <= name.length + endingLetters && word.startsWith(stem);
}
