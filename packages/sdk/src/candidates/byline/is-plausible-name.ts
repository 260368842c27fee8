import { foldText } from '../language/fold-text.ts';
import { hasWord, isWord, phrasesOf } from '../language/has-word.ts';
import { matchPhrase } from '../language/phrases.ts';

const maxNameCharacters = 80;
const maxWords = 7;

/** Whether a text can be a name: a few words with letters, no sentence, no button. */
export function isPlausibleName(name: string): boolean {
  if (name === '' || name.length > maxNameCharacters || !/\p{L}\p{M}*\p{L}/u.test(name)) return false;
  if (name.split(' ').length > maxWords || /[?!。:]|[^\s.]{5}\.$|["“”«»]/u.test(name)) return false;
  return !beginsWithOther(name) && !hasWord('bylineNoise', name) && !isWord('published', name) && !isWord('by', name);
}

/** "others and agencies", which stands for names left out, and "Last updated": words that begin what names nobody. */
function beginsWithOther(name: string): boolean {
  const folded = foldText(name);
  return notNames.some((list) => matchPhrase(phrasesOf(list), folded, 0) !== undefined);
}

const notNames = ['others', 'modified'] as const;
