import { isOpening } from '../../byline/is-opening.ts';
import { foldText } from '../../language/fold-text.ts';
import { phrasesOf } from '../../language/has-word.ts';
import { matchPhrase } from '../../language/phrases.ts';

/** Longest line that says who wrote a story. */
const maxBylineCharacters = 120;

/** Whether a line says by whom a story is: "Von Ada Brandt, Redakteurin". */
export function isByline(text: string): boolean {
  if (text.length > maxBylineCharacters) return false;
  const found = matchPhrase(phrasesOf('by'), foldText(text), 0);
  return (
    found !== undefined && isOpening(found.phrase, text.slice(found.end)) && /^\s*\p{Lu}/u.test(text.slice(found.end))
  );
}
