/** Words of no reader, and white space, which sources fold in ways of their own. */
const unreadElements = 'script, style, template, title';
const unread = /[\s\u00ad\u200b\u200e\u200f\ufeff]/u;

/** The text of a document without white space, with the way back to its nodes. */
export interface TextIndex {
  /**
   * Finds words, without regard to white space.
   *
   * @param from - Where to begin. What is not found from there is looked for in the whole text.
   */
  readonly find: (words: string, from?: number) => TextSpan | undefined;
  /** A span as a range of the document. */
  readonly rangeOf: (span: TextSpan) => Range;
  /** Where a point of the document stands in the text; `undefined` where it is in none of its texts. */
  readonly positionOf: (node: Node, offset: number) => number | undefined;
}

/** A span of the text without white space, end exclusive. */
export interface TextSpan {
  /** First character. */
  readonly start: number;
  /** End, exclusive. */
  readonly end: number;
}

/** Longest beginning and end that stand for words that the document breaks in between. */
const endsLength = 40;

/** Words as the index compares them. */
export function squeeze(words: string): string {
  return [...words].filter((character) => !unread.test(character)).join('');
}

/** Reads the text of an element. */
export function indexText(root: Element): TextIndex {
  const { text, places, starts } = readText(root);
  const find = (squeezed: string, from: number): TextSpan | undefined => {
    const at = text.indexOf(squeezed, from);
    return at === -1 ? undefined : { start: at, end: at + squeezed.length };
  };
  return {
    find: (words, from = 0) => {
      const squeezed = squeeze(words);
      if (squeezed === '') return undefined;
      return find(squeezed, from) ?? find(squeezed, 0) ?? findByEnds(squeezed, text, from);
    },
    rangeOf: ({ start, end }) => {
      const range = root.ownerDocument.createRange();
      const first = places[start];
      const last = places[end - 1];
      if (first !== undefined) range.setStart(first.node, first.offset);
      if (last !== undefined) range.setEnd(last.node, last.offset + 1);
      return range;
    },
    positionOf: (node, offset) => {
      const start = starts.get(node);
      if (start === undefined) return undefined;
      const nearby = places.slice(start, start + (node.nodeValue?.length ?? 0));
      const at = nearby.findIndex((place) => place.node === node && place.offset >= offset);
      return at === -1 ? undefined : start + at;
    },
  };
}

function findByEnds(squeezed: string, text: string, from: number): TextSpan | undefined {
  if (squeezed.length < endsLength * 2) return undefined;
  const start = text.indexOf(squeezed.slice(0, endsLength), from);
  const last = start === -1 ? -1 : text.indexOf(squeezed.slice(-endsLength), start);
  return last === -1 || last - start > squeezed.length * 2 ? undefined : { start, end: last + endsLength };
}

interface TextPlace {
  readonly node: Node;
  readonly offset: number;
}

interface ReadText {
  readonly text: string;
  /** Where each character of the text stands. */
  readonly places: readonly TextPlace[];
  /** Number of the first character of each node. */
  readonly starts: ReadonlyMap<Node, number>;
}

function readText(root: Element): ReadText {
  const places: TextPlace[] = [];
  const starts = new Map<Node, number>();
  const characters: string[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest(unreadElements) !== null) continue;
    const value = node.nodeValue ?? '';
    starts.set(node, places.length);
    for (let offset = 0; offset < value.length; offset += 1) {
      const character = value.charAt(offset);
      if (unread.test(character)) continue;
      characters.push(character);
      places.push({ node, offset });
    }
  }
  return { text: characters.join(''), places, starts };
}
