import { SourceError } from '../../errors/source-error.ts';
import { createXmlReader } from './create-xml-reader.ts';
import { maxTextCharacters, type ReadPiece, type SitemapEntry } from './sitemap-entry.ts';

/** Roots of documents that list addresses (sitemaps.org protocol). */
const roots = new Set(['urlset', 'sitemapindex']);
/** Parts read of one entry: a page lists a thousand pictures at most (image extension). */
const maxParts = 1000;
/** Deepest element; the extensions need four. */
const maxDepth = 32;

/** Makes the reader of a sitemap in XML. */
export function createXmlEntries(url: string): ReadPiece {
  let done: SitemapEntry[] = [];
  let entry: OpenEntry | undefined;
  let text = '';
  const path: string[] = [];
  const reader = createXmlReader({
    open: (name) => {
      if (path.length === 0) requireRoot(name, url);
      if (path.length > maxDepth) throw new RangeError(`It is nested deeper than ${maxDepth} elements.`);
      if (path.length === 1) entry = openEntry(name);
      if (path.length === 2) entry?.parts.push({ name, texts: new Map() });
      path.push(name);
      text = '';
    },
    text: (piece) => {
      if (text.length < maxTextCharacters) text += piece;
    },
    close: () => {
      if (entry !== undefined) closeElement(entry, path.slice(2), text.trim());
      if (entry !== undefined && path.length === 2) done.push(entry);
      path.pop();
      text = '';
    },
  });
  return (piece) => {
    done = [];
    try {
      reader.write(piece);
    } catch (cause) {
      if (!(cause instanceof RangeError)) throw cause;
      throw new SourceError('unreadable', url, `is no sitemap that can be read. ${cause.message}`, { cause });
    }
    return done;
  };
}

/** An entry that is being read. */
interface OpenEntry extends SitemapEntry {
  readonly texts: Map<string, string>;
  readonly parts: { readonly name: string; readonly texts: Map<string, string> }[];
}

function openEntry(name: string): OpenEntry | undefined {
  return name === 'url' || name === 'sitemap' ? { kind: name, texts: new Map(), parts: [] } : undefined;
}

/** Every child of an entry is a part until it turns out to hold text only. */
function closeElement({ texts, parts }: OpenEntry, [name, ...below]: readonly string[], text: string): void {
  const part = parts.at(-1);
  if (name === undefined || part === undefined) return;
  if (below.length > 0) addText(part.texts, below.join('.'), text);
  else if (part.texts.size === 0) addText(texts, name, text);
  if (below.length === 0 && (part.texts.size === 0 || parts.length > maxParts)) parts.pop();
}

function addText(texts: Map<string, string>, path: string, text: string): void {
  if (text !== '' && !texts.has(path)) texts.set(path, text);
}

function requireRoot(name: string, url: string): void {
  if (roots.has(name)) return;
  const advice = ['rss', 'feed', 'RDF'].includes(name) ? ' It is a feed; read it with feed().' : '';
  throw new SourceError('unreadable', url, `is no sitemap: its root element is “${name}”.${advice}`);
}
