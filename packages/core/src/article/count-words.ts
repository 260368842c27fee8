/*
 * What a UTF-16 unit does to the words around it. A mark belongs to the character before it. A joiner holds a word
 * together when it stands between two letters, or between two digits: "don't", "U.S.", "1,250.50". The numbers of those
 * that make words are odd, so that the beginning of a word is found without a branch, which would be mispredicted at
 * every word.
 */
const BREAK = 0;
const LETTER = 1;
const DIGIT = 3;
const MARK = 4;
const JOINS_LETTERS = 8;
const JOINS_DIGITS = 16;
const UNKNOWN = 32;

/**
 * Inclusive ranges of units and their class, the rest being unknown: Latin, Greek, Cyrillic, Armenian, Arabic and
 * Devanagari, with their punctuation.
 */
const ranges: readonly (readonly [first: number, last: number, kind: number])[] = [
  [0x00, 0x7f, BREAK],
  [0x27, 0x27, JOINS_LETTERS | JOINS_DIGITS],
  [0x2c, 0x2c, JOINS_DIGITS],
  [0x2e, 0x2e, JOINS_LETTERS | JOINS_DIGITS],
  [0x30, 0x39, DIGIT],
  [0x3a, 0x3a, JOINS_LETTERS],
  [0x3b, 0x3b, JOINS_DIGITS],
  [0x41, 0x5a, LETTER],
  [0x5f, 0x5f, UNKNOWN],
  [0x61, 0x7a, LETTER],
  [0xa0, 0xbf, BREAK],
  [0xaa, 0xaa, LETTER],
  [0xad, 0xad, MARK],
  [0xb5, 0xb5, LETTER],
  [0xb7, 0xb7, JOINS_LETTERS],
  [0xb8, 0xb8, UNKNOWN],
  [0xba, 0xba, LETTER],
  [0xc0, 0x2af, LETTER],
  [0xd7, 0xd7, BREAK],
  [0xf7, 0xf7, BREAK],
  [0x300, 0x36f, MARK],
  [0x386, 0x386, LETTER],
  [0x388, 0x38a, LETTER],
  [0x38c, 0x38c, LETTER],
  [0x38e, 0x3a1, LETTER],
  [0x3a3, 0x3f5, LETTER],
  [0x3f7, 0x481, LETTER],
  [0x48a, 0x52f, LETTER],
  [0x531, 0x556, LETTER],
  [0x560, 0x588, LETTER],
  [0x60c, 0x60d, JOINS_DIGITS],
  [0x610, 0x61a, MARK],
  [0x61b, 0x61b, BREAK],
  [0x61d, 0x61f, BREAK],
  [0x620, 0x64a, LETTER],
  [0x64b, 0x65f, MARK],
  [0x660, 0x669, DIGIT],
  [0x66e, 0x66f, LETTER],
  [0x670, 0x670, MARK],
  [0x671, 0x6d3, LETTER],
  [0x6d4, 0x6d4, BREAK],
  [0x6d5, 0x6d5, LETTER],
  [0x6f0, 0x6f9, DIGIT],
  [0x900, 0x903, MARK],
  [0x904, 0x939, LETTER],
  [0x93a, 0x93c, MARK],
  [0x93d, 0x93d, LETTER],
  [0x93e, 0x94f, MARK],
  [0x958, 0x961, LETTER],
  [0x964, 0x965, BREAK],
  [0x966, 0x96f, DIGIT],
  [0x1e00, 0x1eff, LETTER],
  [0x200b, 0x200b, BREAK],
  [0x200c, 0x200f, MARK],
  [0x2010, 0x2026, BREAK],
  [0x2018, 0x2019, JOINS_LETTERS | JOINS_DIGITS],
  [0x2024, 0x2024, JOINS_LETTERS | JOINS_DIGITS],
  [0x20ac, 0x20ac, BREAK],
];

/** Class of every unit: a table that cannot be read past its end is read several times as fast. */
const classes = new Uint8Array(0x10000).fill(UNKNOWN);
for (const [first, last, characterClass] of ranges) classes.fill(characterClass, first, last + 1);

const colon = 0x3a;

/**
 * Counts words by Unicode's word boundaries (UAX 29).
 *
 * `Intl.Segmenter` needs a millisecond for a long story, more than all the rest of an extraction. Most scripts part words
 * by rules simple enough for one pass; only what is of other scripts goes to the segmenter, between spaces, since no
 * word reaches over one.
 *
 * @param text - Plain text.
 * @param inLanguage - Language of the text as a BCP 47 tag; decides about words that are written without spaces.
 */
export function countWords(text: string, inLanguage?: string): number {
  const plainWords = countPlainWords(text);
  if (plainWords !== undefined) return plainWords;
  let words = 0;
  const others: string[] = [];
  for (const part of text.split(' ')) {
    const partWords = countPlainWords(part);
    if (partWords === undefined) others.push(part);
    else words += partWords;
  }
  return words + countSegmentedWords(others.join(' '), inLanguage);
}

/** Counts words by the table alone; `undefined` where the segmenter must be asked. */
function countPlainWords(text: string): number | undefined {
  let words = 0;
  let wordClass = BREAK;
  for (let index = 0; index < text.length; index += 1) {
    const characterClass = classes[text.charCodeAt(index)] ?? UNKNOWN;
    if (characterClass <= DIGIT) {
      words += characterClass & ~wordClass & 1;
      wordClass = characterClass;
    } else if (characterClass !== MARK) {
      const nextClass = index + 1 < text.length ? (classes[text.charCodeAt(index + 1)] ?? UNKNOWN) : BREAK;
      const isJoined = joins(characterClass, wordClass, nextClass);
      // A mark belongs to a joiner before it. Only Swedish and Finnish write "EU:s" as one word.
      const isColon = isJoined && text.charCodeAt(index) === colon;
      if (characterClass === UNKNOWN || nextClass === MARK || isColon) return undefined;
      if (!isJoined) wordClass = BREAK;
    }
  }
  return words;
}

function joins(joiner: number, before: number, after: number): boolean {
  if (before !== after) return false;
  return (before === LETTER && (joiner & JOINS_LETTERS) !== 0) || (before === DIGIT && (joiner & JOINS_DIGITS) !== 0);
}

const segmenters = new Map<string, Intl.Segmenter>();

function countSegmentedWords(text: string, inLanguage: string | undefined): number {
  let words = 0;
  for (const segment of segmenterFor(inLanguage).segment(text)) if (segment.isWordLike === true) words += 1;
  return words;
}

/** One segmenter for each primary language, since making one costs more than using it. */
function segmenterFor(inLanguage: string | undefined): Intl.Segmenter {
  const language = /^[a-z]{2,3}(?=-|$)/i.exec(inLanguage ?? '')?.[0].toLowerCase() ?? 'und';
  const known = segmenters.get(language);
  if (known !== undefined) return known;
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  return segmenter;
}
