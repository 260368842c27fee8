import type { LanguageWords, WordList } from './language-words.ts';
import { ar } from './words/ar.ts';
import { cs } from './words/cs.ts';
import { da } from './words/da.ts';
import { de } from './words/de.ts';
import { el } from './words/el.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fa } from './words/fa.ts';
import { fi } from './words/fi.ts';
import { fr } from './words/fr.ts';
import { he } from './words/he.ts';
import { hi } from './words/hi.ts';
import { hu } from './words/hu.ts';
import { id } from './words/id.ts';
import { international } from './words/international.ts';
import { it } from './words/it.ts';
import { ja } from './words/ja.ts';
import { kk } from './words/kk.ts';
import { ko } from './words/ko.ts';
import { nl } from './words/nl.ts';
import { no } from './words/no.ts';
import { pl } from './words/pl.ts';
import { pt } from './words/pt.ts';
import { ro } from './words/ro.ts';
import { ru } from './words/ru.ts';
import { sv } from './words/sv.ts';
import { tr } from './words/tr.ts';
import { uk } from './words/uk.ts';
import { vi } from './words/vi.ts';
import { zh } from './words/zh.ts';

/**
 * The tables by language code (BCP 47 primary subtag), in the order in which they win: where a word means different
 * things in two languages, the earlier table counts. Known cases: the abbreviation `mar` is March everywhere although
 * it also begins Finnish "marraskuu" (November); `am` is the hours before noon although German has "am 3. Mai".
 */
export const languageWords = {
  international,
  en,
  ru,
  kk,
  de,
  fr,
  es,
  pt,
  it,
  nl,
  tr,
  ar,
  zh,
  ja,
  uk,
  pl,
  sv,
  no,
  da,
  fi,
  cs,
  el,
  ro,
  hu,
  ko,
  hi,
  id,
  vi,
  he,
  fa,
} as const satisfies Readonly<Record<string, LanguageWords>>;

/** The tables, in their order. */
const tables: readonly LanguageWords[] = Object.values(languageWords);

/** One list of all languages, in the order of the tables, each word once. */
export function wordsOf(list: WordList): readonly string[] {
  return [...new Set(tables.flatMap((table) => table[list]?.split('|') ?? []))];
}
