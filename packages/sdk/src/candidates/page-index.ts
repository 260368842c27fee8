import { attributeNumber } from '../document/attribute.ts';
import type { Document } from '../document/document.ts';
import { attributeValue } from '../document/read-node.ts';
import { type KnownTag, tagNumber } from '../document/tag.ts';

/** The nodes of a page that metadata readers ask for, each list in document order. */
interface NodeLists {
  /** `html` elements: the first one is the page's. */
  readonly html: number[];
  /** `base` elements. */
  readonly base: number[];
  /** `title` elements, those of drawings among them. */
  readonly title: number[];
  /** `meta` elements. */
  readonly meta: number[];
  /** `link` elements. */
  readonly link: number[];
  /** Headings of the first three levels. */
  readonly heading: number[];
  /** `script` elements that hold JSON-LD. */
  readonly jsonLd: number[];
  /** Elements with `itemprop`. */
  readonly itemprop: number[];
  /** Elements with `itemscope`. */
  readonly itemscope: number[];
}

/** A page with the nodes that metadata readers ask for, found in one pass. */
export interface PageIndex extends Readonly<Record<keyof NodeLists, readonly number[]>> {
  /** The page. */
  readonly document: Document;
}

/** Elements that are listed by their name, each with its list. */
const listedTags: readonly (readonly [KnownTag, keyof NodeLists])[] = [
  ['html', 'html'],
  ['base', 'base'],
  ['title', 'title'],
  ['meta', 'meta'],
  ['link', 'link'],
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
];

const textTag = tagNumber('#text');
const scriptTag = tagNumber('script');
const itempropAttribute = attributeNumber('itemprop');
const itemscopeAttribute = attributeNumber('itemscope');
const typeAttribute = attributeNumber('type');

/** Finds what metadata readers ask for, in one pass over the page. */
export function indexPage(document: Document): PageIndex {
  const lists: NodeLists = {
    html: [],
    base: [],
    title: [],
    meta: [],
    link: [],
    heading: [],
    jsonLd: [],
    itemprop: [],
    itemscope: [],
  };
  const listOf: number[][] = [];
  for (const [name, list] of listedTags) listOf[tagNumber(name)] = lists[list];
  for (let node = 1; node < document.size; node++) {
    const tag = document.tag[node] ?? 0;
    if (tag === textTag) continue;
    listOf[tag]?.push(node);
    addByAttributes(document, node, tag, lists);
  }
  return { document, ...lists };
}

function addByAttributes(document: Document, node: number, tag: number, lists: NodeLists): void {
  const last = document.firstAttribute[node + 1] ?? 0;
  for (let index = document.firstAttribute[node] ?? 0; index < last; index++) {
    const name = document.attributeName[index];
    if (name === itempropAttribute) lists.itemprop.push(node);
    else if (name === itemscopeAttribute) lists.itemscope.push(node);
    else if (name === typeAttribute && tag === scriptTag && isJsonLd(attributeValue(document, index)))
      lists.jsonLd.push(node);
  }
}

/** Whether a media type is that of JSON-LD, with whatever parameters. */
function isJsonLd(type: string): boolean {
  return type.toLowerCase().includes('ld+json');
}
