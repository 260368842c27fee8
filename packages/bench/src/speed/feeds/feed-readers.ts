import { parseFeed } from '@broadsheet/sdk';
import { parseFeed as parseWithFeedsmith } from 'feedsmith';
import RssParser from 'rss-parser';

/** Readers of feeds, by their names in the table. */
export const feedReaders: ReadonlyMap<string, (text: string) => unknown> = new Map<string, (text: string) => unknown>([
  ['parseFeed', (text) => parseFeed(text, { url: 'https://courant.example/feed.xml' })],
  ['feedsmith', (text) => parseWithFeedsmith(text)],
  ['rss-parser', async (text) => new RssParser().parseString(text)],
]);
