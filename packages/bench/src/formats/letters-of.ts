/** Letters and digits of a text alone, since formats may add marks of quotation, raise figures and fold white space. */
export function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
