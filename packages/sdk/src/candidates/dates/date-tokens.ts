import { foldText } from '../language/fold-text.ts';
import { isLetter, isSpace } from '../language/letters.ts';

/** A number, a word or a single mark of a text that may hold a date. */
export interface DateToken {
  /** What it is. */
  readonly kind: 'number' | 'word' | 'mark';
  /** Folded text; of numbers, its digits as ASCII. */
  readonly text: string;
  /** First character in the text. */
  readonly start: number;
  /** End in the text, exclusive. */
  readonly end: number;
  /** Value of a number; -1 of anything else. */
  readonly value: number;
}

/** Zero of each set of decimal digits that dates are written with: Arabic-Indic, Persian, Devanagari, Bengali. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6] as const;

/** Units of dates that are written right behind their number: year, month, day, hour, minute, second. */
const units = '年月日号號時时點点分秒년월일시분초';

/** Value of a decimal digit; `undefined` for any other character. */
export function digitValue(code: number): number | undefined {
  if (code < 0x80) return code >= 0x30 && code <= 0x39 ? code - 0x30 : undefined;
  for (const zero of zeros) {
    if (code >= zero && code <= zero + 9) return code - zero;
  }
  return undefined;
}

/** Splits a text into numbers, words and marks; white space is left out. */
export function readDateTokens(text: string): readonly DateToken[] {
  const folded = foldText(text);
  const tokens: DateToken[] = [];
  const { length } = folded;
  let position = 0;
  while (position < length) {
    if (isSpace(folded.charCodeAt(position))) {
      position += 1;
      continue;
    }
    const token = readToken(folded, position);
    tokens.push(token);
    position = token.end;
  }
  return tokens;
}

function readToken(folded: string, start: number): DateToken {
  const code = folded.charCodeAt(start);
  if (digitValue(code) !== undefined) return readNumber(folded, start);
  if (!isLetter(code)) return { kind: 'mark', text: folded.charAt(start), start, end: start + 1, value: -1 };
  let end = start + 1;
  while (!units.includes(folded.charAt(start)) && isWordPart(folded, end)) end += 1;
  return { kind: 'word', text: folded.slice(start, end), start, end, value: -1 };
}

function isWordPart(folded: string, position: number): boolean {
  const code = folded.charCodeAt(position);
  return isLetter(code) && digitValue(code) === undefined && !units.includes(folded.charAt(position));
}

function readNumber(folded: string, start: number): DateToken {
  let end = start;
  let digits = '';
  for (;;) {
    const digit = digitValue(folded.charCodeAt(end));
    if (digit === undefined) break;
    digits += String(digit);
    end += 1;
  }
  return { kind: 'number', text: digits, start, end, value: Number(digits) };
}
