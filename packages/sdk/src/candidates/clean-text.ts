const tag = /<\/?[a-z][^<>]*>/giu;
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

/** Plain text of a metadata value: elements that strayed into it go, white space is folded. */
export function cleanText(text: string): string {
  return foldSpace(text.includes('<') ? text.replace(tag, ' ') : text);
}
