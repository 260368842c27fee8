import { type Feed, parseFeed } from '@broadsheet/sdk';
import type { Order, Run } from '../command.ts';
import { asFile, isJsonWanted } from '../format-table.ts';
import { readLimit } from '../read-limit.ts';
import { readPlace } from '../read-place.ts';
import { tabLine } from '../tab-line.ts';
import { type Terminal, write } from '../terminal.ts';
import { withClient } from '../with-client.ts';

/** Lists the items of a feed. */
export const listFeed: Run = async (order, terminal) => {
  const isJson = isJsonWanted(order.options.format);
  const limit = readLimit(order.options.limit);
  const feed = await readFeed(order, terminal);
  const items = feed.items.slice(0, limit);
  const lines = () =>
    items.map(({ datePublished, url, headline }) => tabLine([datePublished?.iso, url, headline])).join('');
  await write(terminal.stdout, isJson ? asFile({ ...feed, items }) : lines());
  return 'done';
};

async function readFeed({ input, options }: Order, terminal: Terminal): Promise<Feed> {
  const place = await readPlace(input, terminal);
  if ('url' in place) return withClient(place.url, options, (client) => client.feed(place.url));
  return parseFeed(place.text, options.url === undefined ? {} : { url: options.url });
}
