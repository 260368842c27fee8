const beyondAscii = /[^\0-\x7f]/u;
const notAsciiLetterOrDigit = /[^a-z\d]+/g;
const notLetterOrDigit = /[^\p{Letter}\p{Mark}\p{Number}]+/gu;

/** What names and titles are compared by: their letters and digits, without case, white space and punctuation. */
export function nameKey(name: string): string {
  return beyondAscii.test(name)
    ? name.normalize('NFKC').toLowerCase().replace(notLetterOrDigit, '')
    : name.toLowerCase().replace(notAsciiLetterOrDigit, '');
}
