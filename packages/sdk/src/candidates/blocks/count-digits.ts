const zero = 0x30;
const nine = 0x39;

/** Number of the digits 0 to 9 in a text. */
export function countDigits(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= zero && code <= nine) count++;
  }
  return count;
}
