/** A text whose glued words were set apart, with the way back to the text as it was. */
export interface TextSetApart {
  /** The text with a space between glued words. */
  readonly text: string;
  /** Place in the text as it was. */
  readonly placeOf: (position: number) => number;
}

/** A small letter or digit with a word in capitals right behind it; a year of four or two digits with a time behind it. */
const glued =
  /\p{Ll}(?=\p{Lu}\p{L}{2})|\d(?=\p{Lu}\p{Ll}{2})|(?<!\d)\d{4}(?=\d{1,2}:\d{2})|[./-]\d{2}(?=\d{2}:\d{2})/gu;

/** What a text with glued words has: most lines end here. */
const mayBeGlued = /[a-z\d][A-Z]|\d{4}:\d|[^\0-\x7f]/;

/**
 * Sets apart what stands in neighbouring elements and is parted by style sheets only: "Anna BergMay 3, 2024Updated May
 * 4, 2024".
 */
export function setApart(text: string): TextSetApart {
  if (!mayBeGlued.test(text)) return { text, placeOf: (position) => position };
  const joints = [...text.matchAll(glued)].map((match) => match.index + match[0].length);
  if (joints.length === 0) return { text, placeOf: (position) => position };
  const parts = [0, ...joints].map((start, index) => text.slice(start, joints[index]));
  const placeOf = (position: number): number =>
    position - joints.filter((joint, index) => joint + index < position).length;
  return { text: parts.join(' '), placeOf };
}
