import { namedReferences } from './data/named-references.ts';

/** Stands for a number that is no character. */
const replacement = '\uFFFD';

/**
 * What pages mean by the numbers from 128 to 159, which they write in the manner of Windows-1252 (HTML standard,
 * 13.2.5.80); a space stands for a number that means itself.
 */
const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Longest and shortest names that are read without a semicolon. */
const maxBareName = 6;
const minBareName = 2;

/** The names that most pages do with, so that the table of all is made for the others only. */
const commonCharacters = new Map([
  ['amp;', '&'],
  ['lt;', '<'],
  ['gt;', '>'],
  ['quot;', '"'],
  ['apos;', "'"],
  ['nbsp;', '\u00a0'],
  ['copy;', '©'],
  ['raquo;', '»'],
  ['laquo;', '«'],
  ['middot;', '·'],
  ['ndash;', '–'],
  ['mdash;', '—'],
  ['lsquo;', '‘'],
  ['rsquo;', '’'],
  ['ldquo;', '“'],
  ['rdquo;', '”'],
  ['bull;', '•'],
  ['hellip;', '…'],
]);

/** All characters by name, with the semicolon; names that are read without one are there without it, too. */
let allCharacters: ReadonlyMap<string, string> | undefined;

/** What may follow `&`. */
const reference = /#(?:[xX][\da-fA-F]+|\d+);?|[a-zA-Z][a-zA-Z\d]*;?/y;

/** Decodes the character references of a text (HTML standard, 13.2.5.72). */
export function decodeReferences(text: string): string {
  return decode(text, false);
}

/** Decodes the character references of an attribute's value, where fewer names are read without a semicolon. */
export function decodeAttributeReferences(value: string): string {
  return decode(value, true);
}

function decode(text: string, isAttribute: boolean): string {
  let decoded = '';
  let copied = 0;
  for (let start = text.indexOf('&'); start !== -1; start = text.indexOf('&', start + 1)) {
    reference.lastIndex = start + 1;
    if (!reference.test(text)) continue;
    const finish = reference.lastIndex;
    const written = text.slice(start + 1, finish);
    const isNumber = written.startsWith('#');
    // An address such as /?a=1&copy=2 has no references in it.
    if (isAttribute && !isNumber && text[finish] === '=' && !written.endsWith(';')) continue;
    decoded += text.slice(copied, start);
    decoded += isNumber ? decodeNumber(written) : decodeName(written, isAttribute);
    copied = finish;
  }
  return decoded + text.slice(copied);
}

/** The character of a number; U+FFFD for 0, for surrogates and for numbers beyond the last character. */
function decodeNumber(written: string): string {
  const isHexadecimal = written[1] === 'x' || written[1] === 'X';
  const number = Number.parseInt(written.slice(isHexadecimal ? 2 : 1), isHexadecimal ? 16 : 10);
  const meant = windows1252[number - 0x80] ?? ' ';
  if (meant !== ' ') return meant;
  const isNone = number === 0 || number > 0x10_ffff || (number >= 0xd800 && number <= 0xdfff);
  return isNone ? replacement : String.fromCodePoint(number);
}

/** The character of a name as a whole; in a text, else, that of its longest beginning that is read without a semicolon. */
function decodeName(written: string, isAttribute: boolean): string {
  const common = commonCharacters.get(written);
  if (common !== undefined) return common;
  allCharacters ??= readCharacters();
  const whole = allCharacters.get(written);
  if (whole !== undefined) return whole;
  if (isAttribute) return `&${written}`;
  for (let length = Math.min(written.length, maxBareName); length >= minBareName; length--) {
    const character = allCharacters.get(written.slice(0, length));
    if (character !== undefined) return character + written.slice(length);
  }
  return `&${written}`;
}

function readCharacters(): ReadonlyMap<string, string> {
  const characters = new Map<string, string>();
  let number = 0;
  let character = '';
  for (const word of namedReferences.trim().split(/\s+/)) {
    if (word.startsWith('+')) {
      const [distance = '', second] = word.slice(1).split('+');
      number += Number.parseInt(distance, 16);
      character = String.fromCodePoint(number);
      if (second !== undefined) character += String.fromCodePoint(Number.parseInt(second, 16));
    } else if (word.endsWith('!')) {
      const name = word.slice(0, -1);
      characters.set(name, character).set(`${name};`, character);
    } else characters.set(`${word};`, character);
  }
  return characters;
}
