import type { Discovery, FoundApi } from '../../discovery.ts';
import type { SourceTools } from '../../source.ts';
import { createFetchMaybe } from '../../sources/fetch-maybe.ts';
import { detectGhost } from '../../sources/ghost/detect-ghost.ts';
import { readPageLinks } from '../../sources/read-page-links.ts';
import type { DetectApi } from '../../sources/source-detection.ts';
import { detectWordPress } from '../../sources/wordpress/detect-wordpress.ts';
import { findFeeds } from './find-feeds.ts';
import { findSitemaps } from './find-sitemaps.ts';

/** Every kind of CMS that can be told from a page, one row a kind. */
const detectors: readonly (readonly [name: string, detect: DetectApi])[] = [
  ['wordpress', detectWordPress],
  ['ghost', detectGhost],
];

/**
 * Finds what a site offers to read its articles by. What the page and the robots file name is believed; usual places
 * are looked at only where nothing is named.
 *
 * @throws {FetchError} when the page itself cannot be fetched.
 */
export async function discoverSite(
  siteUrl: string,
  tools: SourceTools,
  signal: AbortSignal | undefined,
): Promise<Discovery> {
  const page = await tools.fetchDocument(siteUrl, { signal });
  const unread: Discovery['unread'][number][] = [];
  const fetchMaybe = createFetchMaybe(tools, signal, unread);
  const links = readPageLinks(page);
  const apis: FoundApi[] = [];
  for (const [name, detect] of detectors) {
    const found = await detect(page, fetchMaybe);
    if (found !== undefined) apis.push({ name, siteUrl: page.url, ...found });
  }
  return {
    url: page.url,
    feeds: await findFeeds(page, links, fetchMaybe, tools),
    sitemaps: await findSitemaps(page.url, links, fetchMaybe),
    apis,
    unread,
  };
}
