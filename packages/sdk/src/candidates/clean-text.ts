import { decodeReferences } from '../document/references/decode-references.ts';

const tag = /<\/?[a-z][^<>]*>/giu;
/** A character reference that was escaped once more than it should be, as in `&amp;#8217;`. */
const strayReference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/iu;
const blank = /\s+/gu;
/** Zero-width space, word joiner and byte order mark; joiners (U+200C, U+200D) are spelling in several scripts. */
const invisible = /[\u200B\u2060\uFEFF]/gu;
/** What folded text does not hold: any white space but single spaces, and characters without width. */
const unfolded = / {2}|[\t-\r\u00A0\u1680\u2000-\u200B\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF]/u;

/** Whether a text holds no white space but single spaces, and no characters without width. */
function isFolded(text: string): boolean {
  return !unfolded.test(text);
}

/** Folds white space to single spaces, at the ends too; characters without any width go. */
export function foldSpaceInside(text: string): string {
  return isFolded(text) ? text : text.replace(invisible, '').replace(blank, ' ');
}

/** Folds white space to single spaces and trims; characters without any width go. */
export function foldSpace(text: string): string {
  const trimmed = text.trim();
  return isFolded(trimmed) ? trimmed : foldSpaceInside(trimmed).trim();
}

/** The text without references that were escaped twice. */
function unescapeText(text: string): string {
  return text.includes('&') && strayReference.test(text) ? decodeReferences(text) : text;
}

/** Plain text of a metadata value: elements and references that strayed into it go, white space is folded. */
export function cleanText(text: string): string {
  const unescaped = unescapeText(text);
  return foldSpace(unescaped.includes('<') ? unescaped.replace(tag, ' ') : unescaped);
}
