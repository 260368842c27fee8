import type { Inline } from '@broadsheet/core/model';
import type { TextBlock } from '../candidates/blocks/labelled-block.ts';
import { resolveUrl } from '../candidates/resolve-url.ts';
import type { Document } from '../document/document.ts';
import { attributeOf, isText, textContent, textOf } from '../document/read-node.ts';
import { type KnownTag, knownTags, tagNumber } from '../document/tag.ts';
import { isHidden } from '../document/visibility.ts';
import {
  addBreak,
  addCode,
  addText,
  closeFormatting,
  createRun,
  finishRun,
  type InlineRun,
  openFormatting,
} from './inline-run.ts';

type Format = (
  children: readonly Inline[],
  document: Document,
  node: number,
  base: string | undefined,
) => Inline | undefined;

const strong: Format = (children) => ({ type: 'strong', children });
const emphasis: Format = (children) => ({ type: 'emphasis', children });

/** How each formatting element is written; other elements leave their content as it is. */
const formats: readonly (readonly [tag: KnownTag, format: Format | 'code'])[] = [
  ['strong', strong],
  ['b', strong],
  ['em', emphasis],
  ['i', emphasis],
  ['cite', emphasis],
  ['dfn', emphasis],
  ['sub', (children) => ({ type: 'sub', children })],
  ['sup', (children) => ({ type: 'sup', children })],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
  ['q', writeQuotation],
  ['a', writeLink],
];

const formatByTag: (Format | 'code' | undefined)[] = knownTags.map(() => undefined);
for (const [tag, format] of formats) formatByTag[tagNumber(tag)] = format;

const breakTag = tagNumber('br');

function writeQuotation(
  children: readonly Inline[],
  document: Document,
  node: number,
  base: string | undefined,
): Inline {
  const cite = resolveUrl(attributeOf(document, node, 'cite') ?? '', base);
  return cite === undefined ? { type: 'quotation', children } : { type: 'quotation', children, cite };
}

function writeLink(
  children: readonly Inline[],
  document: Document,
  node: number,
  base: string | undefined,
): Inline | undefined {
  const url = linkTarget(attributeOf(document, node, 'href'), base);
  if (url === undefined) return undefined;
  const title = attributeOf(document, node, 'title') ?? '';
  return title === '' ? { type: 'link', url, children } : { type: 'link', url, children, title };
}

/** Target of a link: web, mail and telephone addresses; anything else, `javascript:` above all, is no target. */
function linkTarget(href: string | undefined, base: string | undefined): string | undefined {
  if (href === undefined || href.startsWith('#')) return undefined;
  const trimmed = href.trim();
  return /^(?:mailto|tel):[^\s<>"]{1,500}$/i.test(trimmed) ? trimmed : resolveUrl(trimmed, base);
}

/** A formatting element that is open. */
interface Open {
  readonly node: number;
  readonly format: Format;
}

/** Where the reading of a run has got to. */
interface Reading {
  readonly document: Document;
  readonly base: string | undefined;
  readonly run: InlineRun;
  /** Open formatting, the outermost first. */
  readonly open: Open[];
}

/** Reads the words of a block with their formatting and links; white space is folded and trimmed. */
export function readInlines(document: Document, block: TextBlock, base: string | undefined): readonly Inline[] {
  if (isOneText(document, block)) return block.text === '' ? [] : [{ type: 'text', value: block.text }];
  const reading: Reading = { document, base, run: createRun(), open: [] };
  const around = ancestors(document, block).find((node) => !enter(reading, node));
  let node = around === undefined ? block.first : endOf(document, around);
  while (node <= block.last) {
    closeBefore(reading, node);
    node = readNode(reading, node);
  }
  closeBefore(reading, document.size);
  return finishRun(reading.run);
}

/** Reads a node; gives the next one to read. */
function readNode(reading: Reading, node: number): number {
  const { document, run } = reading;
  if (isText(document, node)) addText(run, textOf(document, node));
  else if (isHidden(document, node)) return endOf(document, node);
  else if (document.tag[node] === breakTag) addBreak(run);
  else if (!enter(reading, node)) return endOf(document, node);
  return node + 1;
}

/** Enters an element, opening the formatting that it gives; false for code, which is read at once and as a whole. */
function enter({ document, run, open }: Reading, node: number): boolean {
  const format = formatByTag[document.tag[node] ?? 0];
  if (format === 'code') {
    addCode(run, textContent(document, node));
    return false;
  }
  // Formatting inside the same formatting adds nothing.
  if (format === undefined || open.some((outer) => outer.format === format)) return true;
  open.push({ node, format });
  openFormatting(run);
  return true;
}

/** Closes the formatting that ends before a node. */
function closeBefore({ document, base, run, open }: Reading, node: number): void {
  for (let last = open.at(-1); last !== undefined && endOf(document, last.node) <= node; last = open.at(-1)) {
    const { node: element, format } = last;
    open.pop();
    closeFormatting(run, (children) => format(children, document, element, base));
  }
}

function endOf(document: Document, node: number): number {
  return document.end[node] ?? node + 1;
}

/** Whether a block is a text right inside its container, as most paragraphs are. */
function isOneText(document: Document, { first, last, container }: TextBlock): boolean {
  return first === last && document.parent[first] === container && isText(document, first);
}

/** Elements between a block's container and its first text node, outermost first. */
function ancestors(document: Document, block: TextBlock): readonly number[] {
  const nodes: number[] = [];
  for (let node = document.parent[block.first] ?? 0; node > block.container; node = document.parent[node] ?? 0)
    nodes.push(node);
  return nodes.toReversed();
}
