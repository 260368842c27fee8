/** Kinds of UTF-16 units: those of words, and among them those of scripts that write words without spaces. */
const denseUnit = 2;

/** Kind of each unit, since words are looked for in every character of a page; 0 for units between words. */
const kinds = new Uint8Array(0x10000);
for (let code = 0; code < kinds.length; code += 1) kinds[code] = isDense(code) ? denseUnit : Number(isOfWord(code));

/**
 * Whether a UTF-16 unit is a letter, a digit or a mark that belongs to a word. Blocks of punctuation and symbols are
 * left out by range, which is enough for word limits and much cheaper than a regular expression.
 */
export function isLetter(code: number): boolean {
  // Behind the end of a text there is no code but `NaN`, which becomes 0, the code of nothing.
  return (kinds[code | 0] ?? 0) !== 0;
}

/** Whether a unit belongs to a script that writes words without spaces, or joins endings to them: Han, kana, Hangul. */
export function isCjk(code: number): boolean {
  return kinds[code | 0] === denseUnit;
}

/** Whether a unit is a letter, a digit or a mark of a script that parts its words. */
export function isPartedLetter(code: number): boolean {
  return kinds[code | 0] === 1;
}

function isOfWord(code: number): boolean {
  if (code < 0x80) return isSmall(code) || isCapital(code) || isDigit(code);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code < 0x2000) return !isOtherPunctuation(code);
  if (code < 0x2e80) return false;
  if (code < 0x3040) return code === 0x3005 || code === 0x3006;
  return code !== 0x30fb && code < 0xd800 ? true : code >= 0xf900 && code < 0xfe00;
}

/** Whether a unit is one of the letters a to z. */
export function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** Whether a unit is one of the letters A to Z. */
export function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

/** Whether a unit is one of the digits 0 to 9. */
function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isDense(code: number): boolean {
  return (code >= 0x3040 && code < 0xd800 && code !== 0x30fb) || (code >= 0xf900 && code < 0xfb00);
}

/** Whether a unit is white space. */
export function isSpace(code: number): boolean {
  if (code <= 0xa0) return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
  return (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000;
}

/** Multiplication and division sign; Arabic, Devanagari and Hebrew punctuation. */
function isOtherPunctuation(code: number): boolean {
  if (code === 0xd7 || code === 0xf7) return true;
  if (code >= 0x5be && code <= 0x5f4) return code === 0x5be || code === 0x5c0 || code === 0x5c3;
  return code === 0x60c || code === 0x61b || code === 0x61f || code === 0x6d4 || code === 0x964 || code === 0x965;
}
