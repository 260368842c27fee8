/**
 * Names of the elements that any rule of the SDK asks about, in no order that matters.
 * An element's number in {@link Document.tag} is its place in this list; other elements get numbers beyond it.
 */
export const knownTags = [
  '#document',
  '#text',
  'a',
  'abbr',
  'address',
  'amp-img',
  'amp-video',
  'annotation-xml',
  'applet',
  'area',
  'article',
  'aside',
  'audio',
  'b',
  'base',
  'basefont',
  'bgsound',
  'big',
  'blockquote',
  'body',
  'br',
  'button',
  'canvas',
  'caption',
  'center',
  'cite',
  'code',
  'col',
  'colgroup',
  'data',
  'dd',
  'del',
  'desc',
  'details',
  'dfn',
  'dialog',
  'dir',
  'div',
  'dl',
  'dt',
  'em',
  'embed',
  'fieldset',
  'figcaption',
  'figure',
  'font',
  'footer',
  'foreignobject',
  'form',
  'frame',
  'frameset',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'head',
  'header',
  'hgroup',
  'hr',
  'html',
  'i',
  'iframe',
  'image',
  'img',
  'input',
  'ins',
  'kbd',
  'keygen',
  'label',
  'legend',
  'li',
  'link',
  'listing',
  'main',
  'malignmark',
  'map',
  'mark',
  'marquee',
  'math',
  'menu',
  'meta',
  'meter',
  'mglyph',
  'mi',
  'mn',
  'mo',
  'ms',
  'mtext',
  'nav',
  'nobr',
  'noembed',
  'noframes',
  'noscript',
  'object',
  'ol',
  'optgroup',
  'option',
  'output',
  'p',
  'param',
  'picture',
  'plaintext',
  'pre',
  'progress',
  'q',
  'rb',
  'rp',
  'rt',
  'rtc',
  'ruby',
  's',
  'samp',
  'script',
  'search',
  'section',
  'select',
  'slot',
  'small',
  'source',
  'span',
  'strike',
  'strong',
  'style',
  'sub',
  'summary',
  'sup',
  'svg',
  'table',
  'tbody',
  'td',
  'template',
  'textarea',
  'tfoot',
  'th',
  'thead',
  'time',
  'title',
  'tr',
  'track',
  'tt',
  'u',
  'ul',
  'var',
  'video',
  'wbr',
  'xmp',
] as const;

/** Name of an element that rules ask about. */
export type KnownTag = (typeof knownTags)[number];

/** Numbers of the known elements by name. */
export const knownTagNumbers: ReadonlyMap<string, number> = new Map<string, number>(
  knownTags.map((name, number) => [name, number]),
);

/** Number of a known element, for comparison with {@link Document.tag}. */
export function tagNumber(name: KnownTag): number {
  return knownTagNumbers.get(name) ?? -1;
}

/**
 * Numbers the elements of one document: known ones by the list, other ones by first appearance.
 * The list of names grows with the document and is kept by it, so nothing is shared between documents.
 */
export class TagNumbers {
  readonly names: string[] = [...knownTags];
  readonly #unknown = new Map<string, number>();

  /** Number of an element, by its name in lower case. */
  of(name: string): number {
    const known = knownTagNumbers.get(name) ?? this.#unknown.get(name);
    if (known !== undefined) return known;
    const number = this.names.push(name) - 1;
    this.#unknown.set(name, number);
    return number;
  }
}

/** A set of known elements, for a quick test by number. */
export type TagSet = Uint8Array;

/** Makes a set of known elements: `set[number] === 1` for members; unknown elements are never members. */
export function tagSet(...names: readonly KnownTag[]): TagSet {
  const set = new Uint8Array(knownTags.length);
  for (const name of names) set[tagNumber(name)] = 1;
  return set;
}
