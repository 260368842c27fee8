import type { StartTag } from './read-start-tag.ts';

/**
 * Prefixes under which elements are known here, by the addresses of their vocabularies: a document may use any prefix
 * for these. The vocabularies of RSS itself need none.
 */
const knownPrefixes: ReadonlyMap<string, string> = new Map([
  ['purl.org/rss/1.0', ''],
  ['my.netscape.com/rdf/simple/0.9', ''],
  ['channel.netscape.com/rdf/simple/0.9', ''],
  ['backend.userland.com/rss2', ''],
  ['www.w3.org/2005/atom', 'atom'],
  ['purl.org/atom/ns', 'atom'],
  ['www.w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
  ['purl.org/rss/1.0/modules/content', 'content'],
  ['purl.org/dc/elements/1.0', 'dc'],
  ['purl.org/dc/elements/1.1', 'dc'],
  ['purl.org/dc/terms', 'dcterms'],
  ['search.yahoo.com/mrss', 'media'],
  ['www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['www.georss.org/georss', 'georss'],
]);

/** What the prefixes of a document mean: feeds declare them once, with the root or where they are first used. */
export interface Namespaces {
  /** Known prefixes by those of the document; a prefix that was not declared stands for itself, as feeds forget to. */
  readonly prefixes: Map<string, string>;
  /** Names that were looked up, as written. */
  readonly names: Map<string, string>;
  /** Known prefix of the root's own vocabulary, which needs none. */
  readonly own: string;
}

/** Begins with the root element of a document. */
export function createNamespaces({ written, attributes }: StartTag): Namespaces {
  const prefixes = new Map<string, string>();
  for (const [name, address] of attributes) {
    const prefix = declaredPrefix(name);
    if (prefix !== undefined) prefixes.set(prefix, knownPrefix(prefix, address));
  }
  const prefix = prefixOf(written.toLowerCase());
  return { prefixes, names: new Map(), own: prefixes.get(prefix) ?? prefix };
}

/** Learns what the prefixes mean that an element declares; what it says of names without one is meant for itself. */
export function learnPrefixes({ prefixes, names }: Namespaces, { attributes }: StartTag): void {
  for (const [name, address] of attributes) {
    const prefix = declaredPrefix(name) ?? '';
    if (prefix === '' || prefixes.get(prefix) === knownPrefix(prefix, address)) continue;
    prefixes.set(prefix, knownPrefix(prefix, address));
    names.clear();
  }
}

/** The prefix that an attribute declares; the empty one stands for names without a prefix. */
export function declaredPrefix(attributeName: string): string | undefined {
  if (attributeName === 'xmlns') return '';
  return attributeName.startsWith('xmlns:') ? attributeName.slice('xmlns:'.length).toLowerCase() : undefined;
}

function knownPrefix(prefix: string, address: string): string {
  return knownPrefixes.get(keyOf(address)) ?? prefix;
}

/** The name that an element is known by, in small letters: `dc:creator`, or `title` in the vocabulary of the root. */
export function nameOf({ prefixes, names, own }: Namespaces, written: string): string {
  let name = names.get(written);
  if (name === undefined) {
    const lower = written.toLowerCase();
    const prefix = prefixOf(lower);
    const local = prefix === '' ? lower : lower.slice(prefix.length + 1);
    const known = prefixes.get(prefix) ?? prefix;
    name = known === '' || known === own ? local : `${known}:${local}`;
    names.set(written, name);
  }
  return name;
}

function prefixOf(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? '' : name.slice(0, colon);
}

/** Addresses differ in what means nothing: protocol, case, the mark at the end. */
function keyOf(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/#]$/, '');
}
