/** A word or a mark of a text, in the form in which texts are compared. */
export interface Token {
  /** The word in lower case without accents, or the mark with its typographic variants made alike. */
  readonly value: string;
  /** Whether it is a word or number, not a mark. */
  readonly isWord: boolean;
  /** First character in the text, in UTF-16 units. */
  readonly start: number;
  /** End, exclusive. */
  readonly end: number;
}

/** Scripts that write words without spaces: each of their letters counts as a word. */
const dense =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const parted = `(?:(?![${dense}])[\\p{L}\\p{M}\\p{N}])+`;
/** An apostrophe holds a word together, and a point, comma, colon, slash or hyphen between digits a number or date. */
const joint = "(?:['’ʼ]|(?<=\\p{N})[.,:/-](?=\\p{N}))";

const anyToken = `(?<word>[${dense}]\\p{M}*|${parted}(?:${joint}${parted})*)|[^\\s\\p{L}\\p{M}\\p{N}]`;

/** All words, numbers and marks of a text, in order. White space only parts them. */
export function readTokens(text: string): readonly Token[] {
  return Array.from(text.matchAll(new RegExp(anyToken, 'gu')), ({ 0: raw, index, groups }) => ({
    value: foldToken(raw),
    isWord: groups?.['word'] !== undefined,
    start: index,
    end: index + raw.length,
  }));
}

/** The words and numbers of a text, without marks. */
export function readWords(text: string): readonly Token[] {
  return readTokens(text).filter((token) => token.isWord);
}

const plain = /^[\0-\x7f]*$/;
/** Accents of Latin, Greek and Cyrillic, points of Hebrew and Arabic; signs of other scripts are letters in all but name. */
const accents = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;

/** Typographic variants of marks, each row with the mark they are taken for. */
const variants: readonly (readonly [mark: string, variants: string])[] = [
  ["'", '‘’‚‛ʼ′'],
  ['"', '“”„‟«»″'],
  ['-', '‐‑‒–—―−'],
];

function foldToken(raw: string): string {
  if (plain.test(raw)) return raw.toLowerCase();
  for (const [mark, all] of variants) if (all.includes(raw)) return mark;
  return raw.normalize('NFKD').replace(accents, '').replaceAll(/[’ʼ]/g, "'").toLowerCase();
}
