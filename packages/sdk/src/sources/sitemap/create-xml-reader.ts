import { decodeReferences } from '../../document/references/decode-references.ts';

/** What is told of a document, in its order. */
export interface XmlHandler {
  /** An element begins. */
  readonly open: (name: string) => void;
  /** Characters of the element that is open, references decoded; they may come in several pieces. */
  readonly text: (text: string) => void;
  /** An element ends. */
  readonly close: (name: string) => void;
}

/** Reads XML piece by piece. */
export interface XmlReader {
  /**
   * Reads one more piece.
   *
   * @throws {RangeError} when a piece of markup is longer than any that means something.
   */
  readonly write: (piece: string) => void;
}

/** Markup that is passed over, and text that stands for itself: each with its beginning and its end. */
const sections = [
  { start: '<!--', end: '-->' },
  { start: '<![CDATA[', end: ']]>' },
  { start: '<?', end: '?>' },
] as const;
const characterData = sections[1];

/** Longest piece of text or markup that is held, in characters. */
const maxTokenCharacters = 1_000_000;

/**
 * Makes a reader of XML that holds no more than the piece of markup it is in. It knows what lists of addresses need:
 * elements by their names without prefix, and text. Attributes, comments and declarations are passed over, and a
 * document cannot define entities, so nothing in it can make it grow.
 */
export function createXmlReader(handler: XmlHandler): XmlReader {
  let rest = '';
  return {
    write: (piece) => {
      const source = rest + piece;
      rest = source.slice(readTokens(source, handler));
      if (rest.length > maxTokenCharacters)
        throw new RangeError(`A piece of markup is longer than ${maxTokenCharacters} characters.`);
    },
  };
}

/** Reads every token that is complete, and returns where the first one begins that is not. */
function readTokens(source: string, handler: XmlHandler): number {
  let at = 0;
  for (;;) {
    const open = source.indexOf('<', at);
    if (open < 0) return at;
    if (open > at) handler.text(decodeReferences(source.slice(at, open)));
    at = endOfMarkup(source, open);
    if (at < 0) return open;
    readMarkup(source.slice(open, at), handler);
  }
}

/** Where a piece of markup ends; -1 where its end, or what it is, has not arrived yet. */
function endOfMarkup(source: string, open: number): number {
  const begun = source.slice(open, open + characterData.start.length);
  if (begun.length < characterData.start.length && sections.some(({ start }) => start.startsWith(begun))) return -1;
  const section = sections.find(({ start }) => begun.startsWith(start));
  if (section === undefined) return endOfTag(source, open);
  const end = source.indexOf(section.end, open + section.start.length);
  return end < 0 ? -1 : end + section.end.length;
}

/** A tag ends at the first `>` that stands in no attribute. */
function endOfTag(source: string, open: number): number {
  for (let at = open; at < source.length; at++) {
    const character = source[at];
    if (character === '>') return at + 1;
    if (character !== '"' && character !== "'") continue;
    at = source.indexOf(character, at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

const tag = /^<(\/?)(?:[^\s:/>"'=]{1,100}:)?([^\s:/>"'=]{1,100})/u;

function readMarkup(markup: string, { open, text, close }: XmlHandler): void {
  if (markup.startsWith(characterData.start)) text(markup.slice(characterData.start.length, -characterData.end.length));
  const [, slash, name] = markup.startsWith('<!') || markup.startsWith('<?') ? [] : (tag.exec(markup) ?? []);
  if (name === undefined) return;
  if (slash !== '/') open(name);
  if (slash === '/' || markup.endsWith('/>')) close(name);
}
