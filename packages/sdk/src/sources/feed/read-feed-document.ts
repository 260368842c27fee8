import type { FeedFormat } from '../../feed.ts';
import { isRecord, type JsonRecord } from '../json-record.ts';
import { valuesAt } from './property-path.ts';
import { readXml, type XmlDocument } from './xml/read-xml.ts';

/** A feed with its items, as they are written. */
export interface FeedDocument {
  /** Format of the feed. */
  readonly format: FeedFormat;
  /** What the feed says of itself. */
  readonly feed: JsonRecord;
  /** The items in their order. */
  readonly items: readonly JsonRecord[];
  /** Whether the text ends before the feed does; an item that it ends within is left out. */
  readonly isCut: boolean;
}

/** Elements of RSS, Atom and the usual vocabularies that hold HTML: escaped, as character data, or as elements. */
const markupNames: ReadonlySet<string> = new Set([
  'title',
  'subtitle',
  'tagline',
  'description',
  'summary',
  'content',
  'content:encoded',
  'dc:description',
  'itunes:summary',
  'media:title',
  'media:description',
]);

/** Where each format of XML has the feed and its items, by the name of the root. */
const layouts: Readonly<Record<string, { format: FeedFormat; feedPath?: string; itemPaths: readonly string[] }>> = {
  rss: { format: 'rss', feedPath: 'channel', itemPaths: ['channel.item', 'item'] },
  rdf: { format: 'rdf', feedPath: 'channel', itemPaths: ['item', 'channel.item'] },
  feed: { format: 'atom', itemPaths: ['entry'] },
};

/** Elements that are no items when the text ends within them. */
const itemNames = ['item', 'entry'];

/**
 * Reads the text of a feed: RSS 0.9x to 2.0, RDF, Atom or JSON Feed.
 *
 * @returns `undefined` where the text is no feed.
 * @throws {SyntaxError} when the text is JSON that cannot be read.
 */
export function readFeedDocument(text: string): FeedDocument | undefined {
  if (text.trimStart().startsWith('{')) return readJsonFeed(JSON.parse(text));
  const document = readXml(text, markupNames);
  return document === undefined ? undefined : readXmlFeed(document);
}

/** JSON Feed says which version it is; some forget to, and have items all the same. */
function readJsonFeed(feed: unknown): FeedDocument | undefined {
  if (!isRecord(feed) || !Array.isArray(feed['items'])) return undefined;
  return { format: 'json', feed, items: feed['items'].filter(isRecord), isCut: false };
}

function readXmlFeed({ rootName, root, cutNames }: XmlDocument): FeedDocument | undefined {
  const layout = Object.hasOwn(layouts, rootName) ? layouts[rootName] : undefined;
  if (layout === undefined) return undefined;
  const { format, feedPath, itemPaths } = layout;
  const feed = feedPath === undefined ? root : valuesAt(root, feedPath).find(isRecord);
  if (feed === undefined) return undefined;
  const items = itemPaths.flatMap((path) => valuesAt(root, path)).map((item) => (isRecord(item) ? item : {}));
  const isWhole = !cutNames.some((name) => itemNames.includes(name));
  return { format, feed, items: isWhole ? items : items.slice(0, -1), isCut: cutNames.length > 0 };
}
