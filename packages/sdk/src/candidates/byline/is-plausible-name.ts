import { hasWord, isWord } from '../language/has-word.ts';

const maxNameCharacters = 80;
const maxWords = 7;

/** Whether a text can be a name: a few words with letters, no sentence, no button. */
export function isPlausibleName(name: string): boolean {
  if (name === '' || name.length > maxNameCharacters || !/\p{L}{2}/u.test(name)) return false;
  if (name.split(' ').length > maxWords || /[?!]|[.。]\s*$/.test(name.replace(/\b(?:jr|sr|dr)\.$/i, ''))) return false;
  return !isWord('others', name) && !hasWord('bylineNoise', name);
}
