import type { Document } from '../../document/document.ts';
import { attributeOf, tagName, textContent } from '../../document/read-node.ts';
import { foldSpace } from '../clean-text.ts';
import type { JsonObject } from '../json-ld/json-value.ts';
import { localName } from '../json-ld/read-value.ts';
import { storyTypeOf } from '../json-ld/story-types.ts';
import type { PageIndex } from '../page-index.ts';

/** An item of microdata. */
export interface MicrodataItem {
  /** The item as the object that JSON-LD would write for it. */
  readonly value: JsonObject;
  /** Whether it is no property of another item. */
  readonly isTop: boolean;
  /** Element of each property's first value. */
  readonly elements: ReadonlyMap<string, number>;
}

/** An item while its properties are gathered. */
interface OpenItem {
  readonly types: readonly string[];
  /** Whether it is a story or a part of one: the properties of other items are not read. */
  isRead: boolean;
  isTop: boolean;
  readonly properties: Map<string, (string | OpenItem)[]>;
  readonly elements: Map<string, number>;
}

/** Properties of a page that are read; a page with more is a catalogue. */
const maxProperties = 5000;
/** Longest text of a property, in characters. */
const maxTextCharacters = 20_000;
/** Items in items are read to this depth. */
const maxDepth = 6;

/**
 * The items of a page that can be its story, with their parts, in document order; last, where there is any, what stands in
 * no item.
 */
export function readItems({ document, itemscope, itemprop }: PageIndex): readonly MicrodataItem[] {
  const items = new Map<number, OpenItem>();
  for (const node of itemscope) items.set(node, openItem(attributeOf(document, node, 'itemtype')?.split(/\s+/u) ?? []));
  const loose = openItem(['CreativeWork']);
  for (const node of itemprop.slice(0, maxProperties)) {
    const owner = ownerOf(document, node, items) ?? loose;
    const nested = items.get(node);
    if (nested !== undefined) [nested.isTop, nested.isRead] = [false, nested.isRead || owner.isRead];
    if (!owner.isRead) continue;
    const value = nested ?? (isBody(document, node) ? '' : valueAt(document, node));
    if (value !== '') addProperty(document, owner, node, value);
  }
  const open = [...items.values(), ...(loose.elements.size === 0 ? [] : [loose])];
  return open
    .filter(({ isRead }) => isRead)
    .map((item) => ({ value: toObject(item, 0), isTop: item.isTop, elements: item.elements }));
}

/** Whether a property is the text of the story itself: that is read where it is shown. */
function isBody(document: Document, node: number): boolean {
  return attributeOf(document, node, 'itemprop') === 'articleBody';
}

function openItem(types: readonly string[]): OpenItem {
  const isRead = storyTypeOf(types.map(localName)) !== undefined;
  return { types, isRead, isTop: true, properties: new Map(), elements: new Map() };
}

function ownerOf(document: Document, property: number, items: ReadonlyMap<number, OpenItem>): OpenItem | undefined {
  for (let node = document.parent[property] ?? 0; node > 0; node = document.parent[node] ?? 0) {
    const owner = items.get(node);
    if (owner !== undefined) return owner;
  }
  return undefined;
}

function addProperty(document: Document, owner: OpenItem, node: number, value: string | OpenItem): void {
  for (const name of attributeOf(document, node, 'itemprop')?.split(/\s+/u) ?? []) {
    if (name === '') continue;
    const values = owner.properties.get(name);
    if (values === undefined) owner.properties.set(name, [value]);
    else values.push(value);
    if (!owner.elements.has(name)) owner.elements.set(name, node);
  }
}

/** Attributes that hold the value of a property, by element (HTML standard, "Values"). */
const valueAttributes: Readonly<Record<string, string>> = {
  meta: 'content',
  a: 'href',
  area: 'href',
  link: 'href',
  img: 'src',
  'amp-img': 'src',
  audio: 'src',
  video: 'src',
  embed: 'src',
  iframe: 'src',
  source: 'src',
  track: 'src',
  object: 'data',
  data: 'value',
  meter: 'value',
  time: 'datetime',
};

/** Value of a property; of a link that names something, such as an author, its text. */
function valueAt(document: Document, node: number): string {
  const stated = attributeOf(document, node, 'content') ?? attributeOf(document, node, 'datetime');
  if (stated !== undefined && stated !== '') return stated.slice(0, maxTextCharacters);
  const text = foldSpace(textContent(document, node).slice(0, maxTextCharacters));
  const name = tagName(document, node);
  if (text !== '' && !isAddressOnly(document, node)) return text;
  const attribute = Object.hasOwn(valueAttributes, name) ? valueAttributes[name] : undefined;
  return attribute === undefined ? text : (attributeOf(document, node, attribute) ?? text);
}

const addressProperties = new Set([
  'url',
  'mainEntityOfPage',
  'image',
  'thumbnailUrl',
  'contentUrl',
  'sameAs',
  'license',
]);

function isAddressOnly(document: Document, node: number): boolean {
  return (
    attributeOf(document, node, 'itemprop')
      ?.split(/\s+/u)
      .some((name) => addressProperties.has(name)) === true
  );
}

/** Writes an item as JSON-LD would; `fromEntries` takes any name of a property, `__proto__` too, as a mere name. */
function toObject(item: OpenItem, depth: number): JsonObject {
  const entries = [...item.properties].map(([name, values]): [string, unknown] => [
    name,
    values.flatMap((value): unknown[] => {
      if (typeof value === 'string') return [value];
      return depth < maxDepth ? [toObject(value, depth + 1)] : [];
    }),
  ]);
  return Object.fromEntries([['@type', item.types], ...entries]);
}
