import { isLetter } from './language/letters.ts';

const beyondAscii = /[^\0-\x7f]/u;
const notLetterOrDigit = /[^\p{Letter}\p{Mark}\p{Number}]+/gu;

/** What names and titles are compared by: their letters and digits, without case, white space and punctuation. */
export function nameKey(name: string): string {
  return beyondAscii.test(name)
    ? name.normalize('NFKC').toLowerCase().replace(notLetterOrDigit, '')
    : asciiLetters(name.toLowerCase());
}

/** The words of an ASCII text, joined. */
function asciiLetters(text: string): string {
  let letters = '';
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (isLetter(text.charCodeAt(at))) continue;
    if (at > start) letters += text.slice(start, at);
    start = at + 1;
  }
  return letters;
}
