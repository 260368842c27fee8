import { foldText } from '../language/fold-text.ts';
import { phrasesOf } from '../language/has-word.ts';
import { findPhrase, matchPhrase } from '../language/phrases.ts';

const maxNameCharacters = 80;
const maxWords = 7;

/** Whether a text can be a name: a few words with letters, no sentence, no button. */
export function isPlausibleName(name: string): boolean {
  if (name === '' || name.length > maxNameCharacters || !/\p{L}\p{M}*\p{L}/u.test(name)) return false;
  if (name.split(' ').length > maxWords || /[?!。:]|[^\s.]{5}\.$|["“”«»]/u.test(name)) return false;
  const folded = foldText(name);
  if (notNames.some((list) => matchPhrase(phrasesOf(list), folded, 0) !== undefined)) return false;
  if (notWholeNames.some((list) => matchPhrase(phrasesOf(list), folded, 0)?.end === folded.length)) return false;
  return findPhrase(phrasesOf('bylineNoise'), folded) === undefined;
}

/** "others and agencies", which stands for names left out, and "Last updated": words that begin what names nobody. */
const notNames = ['others', 'modified'] as const;
/** What no name is on its own. */
const notWholeNames = ['published', 'by'] as const;
