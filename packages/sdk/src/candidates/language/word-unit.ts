import { foldText } from './fold-text.ts';
import { isLetter } from './letters.ts';

/** What stands for the units between words, and for those that end sentences; the units of words are greater. */
export const separator = 0;
export const sentenceMark = 1;

const sentenceMarks = '.!?:•|。';
/** Sigma at the end of a word: lower case makes it of a capital there alone. */
const finalSigma = 0x3c2;
const sigma = 0x3c3;

const unread = 0xffff;
/** What each UTF-16 unit is in a word. */
const units = new Uint16Array(0x10000).fill(unread);

/**
 * What a UTF-16 unit of a text as it is written is in a word: itself, folded as `foldText` does it; else `separator` or
 * `sentenceMark`.
 */
export function wordUnit(code: number): number {
  const unit = units[code] ?? separator;
  return unit === unread ? readUnit(code) : unit;
}

function readUnit(code: number): number {
  const folded = foldText(String.fromCharCode(code));
  const unit = folded.charCodeAt(0);
  const mark = sentenceMarks.includes(folded) ? sentenceMark : separator;
  const read = isLetter(unit) ? (unit === finalSigma ? sigma : unit) : mark;
  units[code] = read;
  return read;
}
