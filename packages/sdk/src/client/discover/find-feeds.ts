import type { FoundFeed } from '../../discovery.ts';
import { FeedError } from '../../errors/feed-error.ts';
import type { SourceDocument, SourceTools } from '../../source.ts';
import type { PageLink } from '../../sources/read-page-links.ts';
import type { FetchMaybe } from '../../sources/source-detection.ts';
import { firstOfEachUrl } from './first-of-each-url.ts';

/** Media types of feeds, as pages state them. */
const feedTypes = new Set([
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
  'application/xml',
  'text/xml',
]);

/** Where feeds are on sites whose pages name none, the likeliest first. */
const usualPlaces = ['/feed/', '/rss.xml', '/feed.xml', '/atom.xml', '/rss', '/index.xml', '/feed.json'] as const;

/** Finds the feeds of a site: the page may be one, it may name some, else the first that is in a usual place. */
export async function findFeeds(
  page: SourceDocument,
  links: readonly PageLink[],
  fetchMaybe: FetchMaybe,
  tools: SourceTools,
): Promise<readonly FoundFeed[]> {
  const named = links.filter(isFeed);
  if (named.length > 0)
    return firstOfEachUrl(named).map(({ url, title, from }) => ({ url, title, foundBy: from, foundAt: page.url }));
  for (const place of ['', ...usualPlaces]) {
    const url = new URL(place, page.url).href;
    const answer = place === '' ? page : await fetchMaybe(url);
    const title = answer === undefined ? undefined : feedTitle(answer, tools);
    if (title !== undefined) return [{ url, ...title, foundBy: 'usual-place', foundAt: url }];
  }
  return [];
}

/** An alternate of the type of a feed. WordPress also names the feed of what readers comment. */
function isFeed({ relations, type, url }: PageLink): boolean {
  return relations.includes('alternate') && feedTypes.has(type ?? '') && !/\/comments\/feed\/?$/.test(url);
}

/** The title of what is a feed; `undefined` for what is none. */
function feedTitle(answer: SourceDocument, tools: SourceTools): { readonly title?: string } | undefined {
  try {
    const { title } = tools.parseFeed(answer);
    return title === undefined ? {} : { title };
  } catch (error) {
    if (error instanceof FeedError) return undefined;
    throw error;
  }
}
