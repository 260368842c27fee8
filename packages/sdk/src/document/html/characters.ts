/** Character codes that mean something to HTML's tokenizer. */
const tabulation = 0x09;
export const lineFeed = 0x0a;
const formFeed = 0x0c;
export const carriageReturn = 0x0d;
const space = 0x20;
export const exclamationMark = 0x21;
export const quotationMark = 0x22;
export const apostrophe = 0x27;
export const hyphen = 0x2d;
export const slash = 0x2f;
export const lessThan = 0x3c;
export const equals = 0x3d;
export const greaterThan = 0x3e;
export const questionMark = 0x3f;

/**
 * The code of a character; 0 beyond the end. To ask `charCodeAt` for a place beyond the end, be it once, would make every
 * call of it slow from then on.
 */
export function codeAt(source: string, at: number): number {
  return at < source.length ? source.charCodeAt(at) : 0;
}

/** Whether a character is white space to HTML; U+00A0 and the like are not. */
export function isSpace(code: number): boolean {
  if (code > space) return false;
  return code === space || code === lineFeed || code === tabulation || code === carriageReturn || code === formFeed;
}

/** Whether a character is one of A to Z and a to z. */
export function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** Place of the first character at or after `from` that is not white space; `finish` when there is none. */
export function skipSpace(source: string, from: number, finish: number): number {
  let at = from;
  while (at < finish && isSpace(codeAt(source, at))) at++;
  return at;
}
