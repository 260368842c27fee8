import { attributeNumber } from '../document/attribute.ts';
import type { Document } from '../document/document.ts';
import { attributeOf } from '../document/read-node.ts';
import { type KnownTag, knownTags, tagNumber, tagSet } from '../document/tag.ts';

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
  /** `time` elements. */
  readonly time: number[];
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
  ['time', 'time'],
];

const scriptTag = tagNumber('script');
const itempropAttribute = attributeNumber('itemprop');
const itemscopeAttribute = attributeNumber('itemscope');

/** Lists of elements, as they are found by the numbers of their names. */
const listOfTag: (keyof NodeLists | undefined)[] = knownTags.map(() => undefined);
for (const [name, list] of listedTags) listOfTag[tagNumber(name)] = list;

/** Elements that are listed or may be: nearly all are turned away by this. */
const soughtTags = tagSet('script', ...listedTags.map(([name]) => name));

/** Finds what metadata readers ask for: one pass over the numbers of the elements, and one over those of the attributes. */
export function indexPage(document: Document): PageIndex {
  const lists: NodeLists = {
    html: [],
    base: [],
    title: [],
    meta: [],
    link: [],
    heading: [],
    time: [],
    jsonLd: [],
    itemprop: [],
    itemscope: [],
  };
  listByTag(document, lists);
  listByAttribute(document, lists);
  return { document, ...lists };
}

function listByTag(document: Document, lists: NodeLists): void {
  const { size, tag: tags } = document;
  for (let node = 1; node < size; node++) {
    const tag = tags[node] ?? 0;
    if (soughtTags[tag] !== 1) continue;
    const list = listOfTag[tag];
    if (list !== undefined) lists[list].push(node);
    else if (tag === scriptTag && isJsonLd(attributeOf(document, node, 'type'))) lists.jsonLd.push(node);
  }
}

function listByAttribute({ attributeName, firstAttribute, size }: Document, lists: NodeLists): void {
  const count = firstAttribute[size] ?? 0;
  let node = 0;
  for (let index = 0; index < count; index++) {
    const name = attributeName[index];
    if (name !== itempropAttribute && name !== itemscopeAttribute) continue;
    while ((firstAttribute[node + 1] ?? count) <= index) node++;
    (name === itempropAttribute ? lists.itemprop : lists.itemscope).push(node);
  }
}

/** Whether a media type is that of JSON-LD, with whatever parameters. */
function isJsonLd(type: string | undefined): boolean {
  return type !== undefined && type.toLowerCase().includes('ld+json');
}
