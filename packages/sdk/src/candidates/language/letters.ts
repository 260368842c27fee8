/** Kinds of UTF-16 units: those of words, and among them those of scripts that write words without spaces. */
const betweenWords = 0;
const partedUnit = 1;
const denseUnit = 2;

/**
 * Kinds of ranges of units, the last that holds a unit decides. Blocks of punctuation and symbols are left out by range,
 * which is enough for word limits and much cheaper than a regular expression.
 */
const ranges: readonly (readonly [kind: number, first: number, last?: number])[] = [
  [partedUnit, 0x30, 0x39],
  [partedUnit, 0x41, 0x5a],
  [partedUnit, 0x61, 0x7a],
  [partedUnit, 0xaa],
  [partedUnit, 0xb5],
  [partedUnit, 0xba],
  [partedUnit, 0xc0, 0x1fff],
  // Multiplication and division sign; Hebrew, Arabic and Devanagari punctuation.
  [betweenWords, 0xd7],
  [betweenWords, 0xf7],
  [betweenWords, 0x5be],
  [betweenWords, 0x5c0],
  [betweenWords, 0x5c3],
  [betweenWords, 0x60c],
  [betweenWords, 0x61b],
  [betweenWords, 0x61f],
  [betweenWords, 0x6d4],
  [betweenWords, 0x964, 0x965],
  // The marks that repeat and close a number in Japanese; then kana, Han and Hangul without the middle dot.
  [partedUnit, 0x3005, 0x3006],
  [denseUnit, 0x3040, 0xd7ff],
  [betweenWords, 0x30fb],
  [denseUnit, 0xf900, 0xfaff],
  [partedUnit, 0xfb00, 0xfdff],
];

/** Kind of each unit, since words are looked for in every character of a page. */
const kinds = new Uint8Array(0x10000);
for (const [kind, first, last = first] of ranges) kinds.fill(kind, first, last + 1);

/** Whether a UTF-16 unit is a letter, a digit or a mark that belongs to a word. */
export function isLetter(code: number): boolean {
  // Behind the end of a text there is no code but `NaN`, which becomes 0, the code of nothing.
  return (kinds[code | 0] ?? betweenWords) !== betweenWords;
}

/** Whether a unit belongs to a script that writes words without spaces, or joins endings to them: Han, kana, Hangul. */
export function isCjk(code: number): boolean {
  return kinds[code | 0] === denseUnit;
}

/** Whether a unit is a letter, a digit or a mark of a script that parts its words. */
export function isPartedLetter(code: number): boolean {
  return kinds[code | 0] === partedUnit;
}

/** Whether a unit is one of the letters a to z. */
export function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** Whether a unit is one of the letters A to Z. */
export function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

/** Whether a unit is white space. */
export function isSpace(code: number): boolean {
  if (code <= 0xa0) return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
  return (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000;
}
