/*
 * What a character does to the words around it. A joiner holds a word together when it stands between two letters,
 * or between two digits: "don't", "U.S.", "1,250.50".
 */
const BREAK = 0;
const LETTER = 1;
const DIGIT = 2;
const JOINS_LETTERS = 4;
const JOINS_DIGITS = 8;
const UNKNOWN = 16;

/** Inclusive ranges of code points and their class, the rest being unknown. Latin, Greek and Cyrillic, with their punctuation. */
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
  [0xad, 0xad, UNKNOWN],
  [0xb5, 0xb5, LETTER],
  [0xb7, 0xb7, JOINS_LETTERS],
  [0xb8, 0xb8, UNKNOWN],
  [0xba, 0xba, LETTER],
  [0xc0, 0x2af, LETTER],
  [0xd7, 0xd7, BREAK],
  [0xf7, 0xf7, BREAK],
  [0x386, 0x386, LETTER],
  [0x388, 0x38a, LETTER],
  [0x38c, 0x38c, LETTER],
  [0x38e, 0x3a1, LETTER],
  [0x3a3, 0x3f5, LETTER],
  [0x3f7, 0x481, LETTER],
  [0x48a, 0x52f, LETTER],
  [0x2010, 0x2026, BREAK],
  [0x2018, 0x2019, JOINS_LETTERS | JOINS_DIGITS],
  [0x2024, 0x2024, JOINS_LETTERS | JOINS_DIGITS],
  [0x20ac, 0x20ac, BREAK],
];

const classes = new Uint8Array(0x20ad).fill(UNKNOWN);
for (const [first, last, characterClass] of ranges) classes.fill(characterClass, first, last + 1);

const colon = 0x3a;
const space = 0x20;

/**
 * Counts words by Unicode's word boundaries (UAX 29).
 *
 * `Intl.Segmenter` needs a millisecond for a long story, as much as all the rest of an extraction. Text in the
 * scripts of Europe parts by rules simple enough for one pass; only stretches of other text go to the segmenter. Words
 * never reach over a space, so that such a stretch begins and ends at one.
 *
 * @param text - Plain text.
 * @param inLanguage - Language of the text as a BCP 47 tag; decides about words that are written without spaces.
 */
export function countWords(text: string, inLanguage?: string): number {
  let words = 0;
  let wordClass = BREAK;
  let lastSpace = 0;
  let wordsBefore = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const characterClass = classOf(code);
    if (characterClass === LETTER || characterClass === DIGIT) {
      if (wordClass === BREAK) words += 1;
      wordClass = characterClass;
    } else if (code === space) {
      wordClass = BREAK;
      lastSpace = index;
      wordsBefore = words;
    } else if (characterClass === UNKNOWN || isJoiningColon(text, index, wordClass)) {
      const end = endOfStretch(text, index);
      words = wordsBefore + countSegmentedWords(text.slice(lastSpace, end), inLanguage);
      wordClass = BREAK;
      index = end - 1;
    } else if (!joins(characterClass, wordClass, classOf(text.charCodeAt(index + 1)))) {
      wordClass = BREAK;
    }
  }
  return words;
}

/** Swedish and Finnish write "EU:s" as one word, other languages part at a colon. */
function isJoiningColon(text: string, index: number, wordClass: number): boolean {
  return text.charCodeAt(index) === colon && joins(JOINS_LETTERS, wordClass, classOf(text.charCodeAt(index + 1)));
}

/** The space at which a stretch of text ends that the rules do not know: one with no such character right behind it. */
function endOfStretch(text: string, from: number): number {
  let end = from;
  do end = text.indexOf(' ', end + 1);
  while (end !== -1 && classOf(text.charCodeAt(end + 1)) === UNKNOWN);
  return end === -1 ? text.length : end;
}

function joins(joiner: number, before: number, after: number): boolean {
  if (before !== after) return false;
  return (before === LETTER && (joiner & JOINS_LETTERS) !== 0) || (before === DIGIT && (joiner & JOINS_DIGITS) !== 0);
}

/** Past the end of the text there is nothing, `NaN`, which becomes 0 and breaks a word. */
function classOf(code: number): number {
  const index = code | 0;
  // Arrays that are never read past their end are read several times as fast.
  return index < classes.length ? (classes[index] ?? UNKNOWN) : UNKNOWN;
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
