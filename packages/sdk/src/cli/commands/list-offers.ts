import type { Discovery, Found } from '@broadsheet/sdk';
import type { Run } from '../command.ts';
import { asFile, isJsonWanted } from '../format-table.ts';
import { isAddress } from '../read-place.ts';
import { tabLine } from '../tab-line.ts';
import { write } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { withClient } from '../with-client.ts';

/** Lists what a site offers to read its articles by. */
export const listOffers: Run = async ({ input, options }, terminal) => {
  const isJson = isJsonWanted(options.format);
  if (!isAddress(input)) throw new UsageError(`“${input}” is no address of a site; it begins with https://.`);
  const found = await withClient(input, options, (client) => client.discover(input));
  await write(terminal.stdout, isJson ? asFile(found) : linesOf(found));
  for (const { error } of found.unread) await write(terminal.stderr, `not looked at: ${error.message}\n`);
  return 'done';
};

function linesOf({ feeds, sitemaps, apis }: Discovery): string {
  return [
    ...apis.map((api) => lineOf(api.name, api.siteUrl, api)),
    ...feeds.map((feed) => lineOf('feed', feed.url, feed, feed.title)),
    ...sitemaps.map((sitemap) => lineOf('sitemap', sitemap.url, sitemap)),
  ].join('');
}

function lineOf(kind: string, url: string, { foundBy }: Found, title?: string): string {
  return tabLine([kind, url, foundBy, title]);
}
