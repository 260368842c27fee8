/**
 * Names of attributes that most pages have or that rules of the SDK ask about, in alphabetical order.
 * A name's number in {@link Document.attributeName} is its place in this list; a document numbers other names beyond it,
 * by their first appearance.
 */
export const knownAttributes = [
  'action',
  'align',
  'alt',
  'aria-controls',
  'aria-expanded',
  'aria-haspopup',
  'aria-hidden',
  'aria-label',
  'aria-labelledby',
  'as',
  'async',
  'autocomplete',
  'border',
  'charset',
  'cite',
  'class',
  'color',
  'colspan',
  'content',
  'crossorigin',
  'd',
  'data-component',
  'data-id',
  'data-item',
  'data-qa',
  'data-src',
  'data-srcset',
  'data-testid',
  'datetime',
  'decoding',
  'defer',
  'dir',
  'encoding',
  'face',
  'fetchpriority',
  'fill',
  'focusable',
  'for',
  'height',
  'hidden',
  'href',
  'hreflang',
  'http-equiv',
  'id',
  'itemprop',
  'itemscope',
  'itemtype',
  'lang',
  'loading',
  'media',
  'method',
  'n',
  'name',
  'onclick',
  'open',
  'placeholder',
  'poster',
  'property',
  'rel',
  'required',
  'role',
  'rowspan',
  'size',
  'sizes',
  'src',
  'srcset',
  'start',
  'stroke',
  'stroke-width',
  'style',
  'tabindex',
  'target',
  'title',
  'type',
  'value',
  'viewbox',
  'width',
  'xlink:href',
  'xmlns',
] as const;

/** Name of an attribute that every document numbers alike. */
export type KnownAttribute = (typeof knownAttributes)[number];

const numbers: ReadonlyMap<string, number> = new Map(knownAttributes.map((name, number) => [name, number]));

/** Number of a known attribute, for comparison with {@link Document.attributeName}. */
export function attributeNumber(name: KnownAttribute): number {
  return numbers.get(name) ?? -1;
}

/** Number of any name among those of a document; -1 for one that the document does not have. */
export function findAttributeNumber(names: readonly string[], name: string): number {
  return numbers.get(name) ?? names.indexOf(name);
}
