import type { Block, Media } from '@broadsheet/core/model';
import { withBlockIds } from '../reading/block-ids.ts';
import type { ElementReader, HtmlState } from './html-state.ts';
import { startMediaReading } from './media-reading.ts';
import { type HtmlElement, type HtmlNode, isElement, parseHtml } from './parse-html.ts';
import { readAside, readFrame, readSection } from './read-boxes.ts';
import { readBareMedium, readFigure } from './read-figure.ts';
import { readLine } from './read-line.ts';
import {
  headingReader,
  lineBlock,
  readBlockquote,
  readCode,
  readList,
  readParagraph,
  readTable,
} from './read-text-blocks.ts';

/** A story read from HTML. */
export interface HtmlStory {
  readonly blocks: readonly Block[];
  /** The media that were known and those that the HTML shows. */
  readonly media: readonly Media[];
}

const readContent: ElementReader = ({ childNodes }, state) => state.blocks(childNodes, state);

/** How each element that is no part of a line is read. An element without a row is part of a line. */
const readers: ReadonlyMap<string, ElementReader> = new Map([
  ['p', readParagraph],
  ['h1', headingReader(1)],
  ['h2', headingReader(2)],
  ['h3', headingReader(3)],
  ['h4', headingReader(4)],
  ['h5', headingReader(5)],
  ['h6', headingReader(6)],
  ['ul', readList],
  ['ol', readList],
  ['blockquote', readBlockquote],
  ['pre', readCode],
  ['hr', () => [{ type: 'divider', id: '' }]],
  ['table', readTable],
  ['figure', readFigure],
  ['img', readBareMedium],
  ['video', readBareMedium],
  ['audio', readBareMedium],
  ['aside', readAside],
  ['section', readSection],
  ['iframe', readFrame],
  ...['address', 'article', 'dd', 'details', 'div', 'dl', 'dt', 'footer', 'header', 'main', 'summary'].map(
    (name) => [name, readContent] as const,
  ),
  ...['noscript', 'object', 'script', 'style', 'svg', 'template'].map((name) => [name, () => []] as const),
]);

/** Reads a story as HTML holds it; `undefined` when its elements are nested too deep. */
export function readHtml(html: string, knownMedia: readonly Media[]): HtmlStory | undefined {
  const nodes = parseHtml(html);
  if (nodes === undefined) {
    return undefined;
  }
  const media = startMediaReading(knownMedia);
  const blocks = withBlockIds(readBlocks(nodes, { media, blocks: readBlocks }));
  return { blocks, media: [...media.media.values()] };
}

/** Reads blocks; what stands between them in lines of its own becomes paragraphs. */
function readBlocks(nodes: readonly HtmlNode[], state: HtmlState): readonly Block[] {
  const blocks: Block[] = [];
  let line: HtmlNode[] = [];
  const endLine = () => {
    blocks.push(...lineBlock({ type: 'paragraph', id: '', children: readLine(line) }));
    line = [];
  };
  for (const node of nodes) {
    const read = readerOf(node);
    if (read === undefined || !isElement(node)) {
      line.push(node);
    } else {
      endLine();
      blocks.push(...read(node, state));
    }
  }
  endLine();
  return blocks;
}

/** The reader of a node that is no part of a line; one that holds blocks, such as a link around them, gives these. */
function readerOf(node: HtmlNode): ElementReader | undefined {
  if (!isElement(node)) {
    return undefined;
  }
  return readers.get(node.tagName) ?? (holdsBlocks(node) ? readContent : undefined);
}

function holdsBlocks({ childNodes }: HtmlElement): boolean {
  return childNodes.filter(isElement).some((child) => readers.has(child.tagName) || holdsBlocks(child));
}
