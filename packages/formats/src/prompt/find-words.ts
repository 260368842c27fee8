/** A range of a text, its end exclusive. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** Characters that are written in several ways, by the way that they are compared. */
const folded: readonly (readonly [plain: string, written: RegExp])[] = [
  ['"', /[“”„‟«»「」『』]/u],
  ["'", /[‘’‚‛‹›]/u],
  ['-', /[‐‑‒–—―−]/u],
];

/**
 * Finds words in a text, whatever white space, quotation marks and dashes they are written with; those around the words
 * do not count.
 */
export function findWords(text: string, words: string): Range | undefined {
  const wanted = comparable(
    words
      .trim()
      .replace(/^["'“”‘’„‚«»]+/u, '')
      .replace(/(?<!["'“”‘’„‚«»])["'“”‘’„‚«»]+$/u, ''),
  ).characters;
  const { characters, places } = comparable(text);
  const found = wanted === '' ? -1 : characters.indexOf(wanted);
  const start = places[found];
  const last = places[found + wanted.length - 1];
  return start === undefined || last === undefined ? undefined : { start, end: last + 1 };
}

/** The characters of a text as they are compared, and where each stands in it. */
function comparable(text: string): { readonly characters: string; readonly places: readonly number[] } {
  let characters = '';
  const places: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    const isSpace = /\s/.test(character);
    if (!isSpace || !characters.endsWith(' ')) {
      characters += isSpace ? ' ' : (folded.find(([, written]) => written.test(character))?.[0] ?? character);
      places.push(index);
    }
  }
  return { characters, places };
}
