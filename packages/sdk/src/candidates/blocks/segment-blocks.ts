import type { Document } from '../../document/document.ts';
import { tagNumber, tagSet } from '../../document/tag.ts';
import { isHidden } from '../../document/visibility.ts';
import type { TextBlock } from './labelled-block.ts';
import { weigh } from './prose.ts';
import { blank, readWords, type Words } from './read-words.ts';

/** Elements that begin and end a line of text of their own (CSS `display: block`, table parts, list items, buttons). */
const blockElements = tagSet(
  '#document',
  'html',
  'body',
  'address',
  'article',
  'aside',
  'blockquote',
  'button',
  'caption',
  'center',
  'dd',
  'details',
  'dialog',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'hr',
  'legend',
  'li',
  'listing',
  'main',
  'menu',
  'nav',
  'ol',
  'p',
  'picture',
  'plaintext',
  'pre',
  'search',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
  'xmp',
  'amp-img',
  'amp-video',
);

const textTag = tagNumber('#text');
const linkTag = tagNumber('a');
const breakTag = tagNumber('br');

/** A run of text nodes under construction. */
interface Run {
  readonly container: number;
  readonly first: number;
  last: number;
  /** Words folded so far. */
  text: string;
  /** Whether white space follows them. */
  hasSpace: boolean;
  /** Whether some of them weigh more than their length. */
  isDense: boolean;
  /** Characters of the words that are links, as if they stood alone. */
  linkCharacters: number;
  /** Whether white space follows those. */
  hasLinkSpace: boolean;
}

/**
 * Cuts the visible text of a document into blocks: every visible character that is not white space stands in exactly
 * one block. A block ends where a block-level element begins or ends, and at two line breaks in a row.
 */
export function segmentBlocks(document: Document): TextBlock[] {
  const { size, tag, parent, end, isBlank } = document;
  const blocks: TextBlock[] = [];
  /** The nearest block-level element of each element, itself among them. */
  const containers = new Int32Array(size);
  let run: Run | undefined;
  let linkEnd = 0;
  let breaks = 0;
  for (let node = 1; node < size; node++) {
    const kind = tag[node] ?? 0;
    const container = containers[parent[node] ?? 0] ?? 0;
    if (kind === textTag) {
      const words = isBlank[node] === 1 ? blank : readWords(document, node);
      if (words.text === '') {
        if (run?.container === container) run.hasSpace ||= words.hasSpace;
        continue;
      }
      if (run === undefined || run.container !== container || breaks > 1) {
        finish(run, blocks);
        run = startRun(container, node);
      }
      append(run, words);
      run.last = node;
      if (node < linkEnd) appendLink(run, words);
      breaks = 0;
    } else if (isHidden(document, node)) {
      node = (end[node] ?? node + 1) - 1;
    } else if (blockElements[kind] === 1) {
      containers[node] = node;
      finish(run, blocks);
      run = undefined;
      breaks = 0;
    } else {
      containers[node] = container;
      if (kind === linkTag) linkEnd = Math.max(linkEnd, end[node] ?? 0);
      if (kind !== breakTag) continue;
      breaks++;
      if (run !== undefined) run.hasSpace = true;
    }
  }
  finish(run, blocks);
  return blocks;
}

function startRun(container: number, node: number): Run {
  return {
    container,
    first: node,
    last: node,
    text: '',
    hasSpace: false,
    isDense: false,
    linkCharacters: 0,
    hasLinkSpace: false,
  };
}

function append(run: Run, { text, isSpaced, hasSpace, isDense }: Words): void {
  const isParted = run.text !== '' && (run.hasSpace || isSpaced);
  run.text += isParted ? ` ${text}` : text;
  run.hasSpace = hasSpace;
  run.isDense ||= isDense;
}

function appendLink(run: Run, { text, isSpaced, hasSpace }: Words): void {
  const isParted = run.linkCharacters > 0 && (run.hasLinkSpace || isSpaced);
  run.linkCharacters += text.length + Number(isParted);
  run.hasLinkSpace = hasSpace;
}

function finish(run: Run | undefined, blocks: TextBlock[]): void {
  if (run === undefined) return;
  const { container, first, last, text, linkCharacters, isDense } = run;
  blocks.push({ container, first, last, text, linkCharacters, weight: weigh(text.length, isDense) });
}
