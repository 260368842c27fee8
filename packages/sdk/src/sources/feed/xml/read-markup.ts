import { decodeAttributeReferences } from '../../../document/references/decode-references.ts';
import { readSection } from './read-section.ts';
import { readStartTag } from './read-start-tag.ts';

/** Contents of an element that are HTML. */
export interface Markup {
  /** The HTML. */
  readonly text: string;
  /** Where the end tag of the element begins. */
  readonly finish: number;
}

/**
 * Reads the contents of an element as HTML, however they are written: escaped, as character data, or as elements.
 *
 * @param from - Where the contents begin.
 * @param written - Name of the element as written.
 * @returns `undefined` where the element has no end.
 */
export function readMarkup(xml: string, from: number, written: string): Markup | undefined {
  const pieces: Piece[] = [];
  let at = from;
  let copied = from;
  for (let depth = 1; depth > 0;) {
    at = xml.indexOf('<', at);
    if (at === -1) return undefined;
    const section = readSection(xml, at);
    if (section !== undefined) {
      pieces.push({ text: xml.slice(copied, at), isLiteral: false }, { text: section.text, isLiteral: true });
      at = copied = section.finish;
      continue;
    }
    depth += depthOf(xml, at, written);
    at++;
  }
  pieces.push({ text: xml.slice(copied, at - 1), isLiteral: false });
  return { text: htmlOf(pieces), finish: at - 1 };
}

interface Piece {
  readonly text: string;
  /** Whether the characters stand for themselves. */
  readonly isLiteral: boolean;
}

/** What a tag means for the depth of elements of one name: +1 where one begins, -1 where one ends. */
function depthOf(xml: string, at: number, written: string): number {
  const isEnd = xml[at + 1] === '/';
  const nameAt = at + (isEnd ? 2 : 1);
  if (!xml.startsWith(written, nameAt) || !endsName.test(xml[nameAt + written.length] ?? '')) return 0;
  if (isEnd) return -1;
  return readStartTag(xml, at)?.isClosed === false ? 1 : 0;
}

const endsName = /[\s/>]/;

/** Elements among the contents mean that they are the HTML itself, and references in them are left to who reads it. */
function htmlOf(pieces: readonly Piece[]): string {
  const hasElements = pieces.some(({ text, isLiteral }) => !isLiteral && /<[/A-Za-z]/.test(text));
  return pieces
    .map(({ text, isLiteral }) => {
      if (isLiteral) return text;
      return hasElements ? withoutPrefixes(text) : decodeAttributeReferences(text);
    })
    .join('');
}

/** Names of HTML have no prefix: `<xhtml:p>` is a `<p>`. */
function withoutPrefixes(html: string): string {
  return html.replaceAll(/(<\/?)[A-Za-z][\w.-]{0,40}:(?=[A-Za-z])/g, '$1');
}
