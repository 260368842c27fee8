import { foldText } from './fold-text.ts';
import type { WordList } from './language-words.ts';
import { type Phrases, createPhrases, findPhrase, matchPhrase } from './phrases.ts';

const indexes = new Map<WordList, Phrases<WordList>>();

/** The index of one list of words, made on first use. */
export function phrasesOf(list: WordList): Phrases<WordList> {
  const known = indexes.get(list);
  if (known !== undefined) return known;
  const made = createPhrases([[list, list]]);
  indexes.set(list, made);
  return made;
}

/** Whether a word or phrase of the list stands anywhere in the text. */
export function hasWord(list: WordList, text: string): boolean {
  return findPhrase(phrasesOf(list), foldText(text)) !== undefined;
}

/** Whether the text is a word or phrase of the list, and nothing else. */
export function isWord(list: WordList, text: string): boolean {
  const folded = foldText(text);
  return matchPhrase(phrasesOf(list), folded, 0)?.end === folded.length && folded !== '';
}
