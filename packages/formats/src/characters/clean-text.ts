import type { LossLog } from '../losses/loss-log.ts';

/** White space that a reader sees as one space; other Unicode spaces stay as they are. */
const foldable = /[\t\n\v\f\r\u0085 ]+/g;

/**
 * Characters that no reader sees: control characters (Cc) other than white space, surrogates without their other half
 * (Cs), non-characters.
 */
const unreadable = /[^\P{Cc}\t\n\v\f\r\u0085]|[\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** The same in code, where tab and line feed are the only white space of its kind. */
const unreadableInCode = /[^\P{Cc}\t\n]|[\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** Text of one line: white space folded, unreadable characters left out and reported. */
export function cleanText(value: string, pointer: string, losses: LossLog): string {
  return without(unreadable, value, pointer, losses).replace(foldable, ' ');
}

/** Text of paragraphs parted by blank lines: each cleaned like a line. */
export function cleanParagraphs(value: string, pointer: string, losses: LossLog): string {
  const paragraphs = value.split(/\n\s*\n/).map((paragraph) => cleanText(paragraph, pointer, losses).trim());
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

/** Preformatted text: line ends as `\n`, unreadable characters left out and reported. */
export function cleanCode(value: string, pointer: string, losses: LossLog): string {
  return without(unreadableInCode, value.replace(/\r\n?/g, '\n'), pointer, losses);
}

function without(characters: RegExp, value: string, pointer: string, losses: LossLog): string {
  const clean = value.replace(characters, '');
  if (clean !== value) {
    losses.report(pointer, 'characters', 'Characters that no reader sees are left out.');
  }
  return clean;
}
