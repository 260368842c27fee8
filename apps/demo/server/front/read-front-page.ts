import type { FrontPage } from '../../shared/front-page.ts';
import type { Newsroom } from '../newsroom.ts';
import { startTimer } from '../start-timer.ts';
import { toFrontPage } from './to-front-page.ts';

/** Reads the newspaper's feed, and the feeds of its sections to file the stories. */
export async function readFrontPage({ client, feedUrl, sections }: Newsroom): Promise<FrontPage> {
  const elapsedMs = startTimer();
  const [feed, ...sectionFeeds] = await Promise.all([
    client.feed(feedUrl),
    ...sections.map(async ({ name, feedUrl: url }) => ({ name, items: (await client.feed(url)).items })),
  ]);
  const filed = sectionFeeds.flatMap(({ name, items }) =>
    items.flatMap(({ url }) => (url === undefined ? [] : [[url, name] as const])),
  );
  return toFrontPage(feed, { tookMs: elapsedMs(), sectionByUrl: new Map(filed) });
}
