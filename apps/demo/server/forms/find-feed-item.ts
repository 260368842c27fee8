import type { FeedItemInput } from '@broadsheet/sdk';
import { parseFeed } from 'feedsmith';
import { z } from 'zod';
import { isSameAddress } from './is-same-address.ts';
import type { FormSearch } from './read-story-forms.ts';

/** The first feeds of a page are those of all stories; later ones are of comments and sections. */
const maxFeeds = 3;

const parsedFeed = z.looseObject({ items: z.array(z.unknown()).optional(), entries: z.array(z.unknown()).optional() });

/** Finds a story among the items of its site's feeds. An item that only teases is none. */
export async function findFeedItem(search: FormSearch): Promise<FeedItemInput | undefined> {
  for (const { url } of search.discovery.feeds.slice(0, maxFeeds)) {
    const item = await findIn(url, search);
    if (item !== undefined) return item;
  }
  return undefined;
}

async function findIn(feedUrl: string, search: FormSearch): Promise<FeedItemInput | undefined> {
  const { fetchDocument, extract } = search.client.sourceTools;
  const { text, url, retrievedAt } = await fetchDocument(feedUrl, { signal: search.signal, robots: false });
  const feed = parsedFeed.parse(parseFeed(text).feed);
  const path = new URL(search.url).pathname;
  const inputs = [...(feed.items ?? []), ...(feed.entries ?? [])]
    .filter((item) => JSON.stringify(item).includes(path))
    .map((feedItem): FeedItemInput => ({ feedItem, feed: { ...feed, items: undefined, entries: undefined }, url }));
  return inputs.find((input) => {
    const { article } = extract(input, retrievedAt);
    return article.representationType === 'full' && isSameAddress(article.canonicalUrl ?? article.url, search.url);
  });
}
