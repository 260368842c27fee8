import {
  type ArticleItems,
  type Client,
  type Discovery,
  feed,
  ghost,
  sitemap,
  type Source,
  type SourceOptions,
  wordpress,
} from '@broadsheet/sdk';
import { FileError } from '../file-error.ts';
import { readPlace } from '../read-place.ts';
import type { Terminal } from '../terminal.ts';

/** What a batch works on. */
export interface BatchItems {
  readonly items: ArticleItems;
  /** How many there are; absent where only the end of the list tells. */
  readonly count?: number;
}

/** Which source a site is read by, one row a way, the best first. */
const ways: readonly ((found: Discovery, options: SourceOptions) => Source | undefined)[] = [
  // What was named is a feed itself.
  ({ url, feeds }, options) => (feeds.some((one) => one.url === url) ? feed(url, options) : undefined),
  // The interface of a CMS lists all articles, with their text.
  ({ apis: [api] }, options) => api && (api.name === 'ghost' ? ghost : wordpress)(api.siteUrl, options),
  // A sitemap lists all pages.
  ({ sitemaps: [first] }, options) => first && sitemap(first.url, options),
  // A feed lists the latest articles.
  ({ feeds: [first] }, options) => first && feed(first.url, options),
];

/**
 * Finds what a batch works on: the lines of a file or of standard input, or what the feed, the sitemap or the site at
 * an address lists.
 *
 * @throws {FileError} when there is no such file, or the site lists nothing.
 */
export async function findItems(
  input: string,
  terminal: Terminal,
  { client, limit }: { readonly client: Client; readonly limit: number | undefined },
): Promise<BatchItems> {
  const place = await readPlace(input, terminal);
  if ('text' in place) {
    const addresses = addressesOf(place.text).slice(0, limit);
    return { items: addresses, count: addresses.length };
  }
  if (isSitemap(new URL(place.url))) return { items: sitemap(place.url, { client }) };
  const found = await client.discover(place.url);
  const source = ways.map((way) => way(found, { client })).find((one) => one !== undefined);
  if (source === undefined)
    throw new FileError('unreadable', `${place.url} names no feed, no sitemap and no interface of a CMS.`);
  return { items: source };
}

/** Sitemaps are known by the name of their file, such as `news-sitemap.xml.gz`. */
function isSitemap({ pathname }: URL): boolean {
  const file = pathname.slice(pathname.lastIndexOf('/')).toLowerCase();
  return file.includes('sitemap') && /\.(?:xml|txt)(?:\.gz)?$/.test(file);
}

/** The addresses of a list, one a line; blank lines and those that begin with `#` are left out. */
function addressesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
