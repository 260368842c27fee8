import { foldSpace } from '../clean-text.ts';
import { foldText } from '../language/fold-text.ts';
import { phrasesOf } from '../language/has-word.ts';
import { matchPhrase } from '../language/phrases.ts';

const maxNameCharacters = 200;

/** A name without what metadata puts around it: "By", addresses, handles, brackets, trailing punctuation. */
export function cleanPersonName(text: string): string {
  const folded = foldSpace(text.slice(0, maxNameCharacters)).replace(/\S+@\S+|https?:\S+|(?<!\S)@\w+/g, '').trim();
  const by = matchPhrase(phrasesOf('by'), foldText(folded), 0);
  const name = by === undefined || by.end === folded.length ? folded : folded.slice(by.end);
  return foldSpace(name.replace(/^[\s:,;|/–—-]+|[\s:,;|/–—-]+$/g, '').replace(/\(\s*\)/g, ''));
}
