import type { Discovery } from '@broadsheet/sdk';
import { sourceKinds, type FoundSource, type SiteOffer } from '../../shared/site-offer.ts';
import type { Newsroom } from '../newsroom.ts';

/**
 * Looks at what a site offers to read its stories by.
 *
 * @throws {FetchError} when the page cannot be fetched.
 */
export async function readSiteOffer({ client }: Newsroom, url: string, signal: AbortSignal): Promise<SiteOffer> {
  return toSiteOffer(await client.discover(url, { signal }));
}

/** What was found, the best to read by first: feeds are short and new, sitemaps long. */
function toSiteOffer({ url, feeds, apis, sitemaps, unread }: Discovery): SiteOffer {
  return {
    url,
    sources: [
      ...feeds.map((feed): FoundSource => ({ kind: 'feed', ...feed })),
      ...apis.flatMap(({ name, siteUrl, ...found }): FoundSource[] => {
        const kind = sourceKinds.find((known) => known === name);
        return kind === undefined ? [] : [{ kind, url: siteUrl, foundBy: found.foundBy, foundAt: found.foundAt }];
      }),
      ...sitemaps.map((sitemap): FoundSource => ({ kind: 'sitemap', ...sitemap })),
    ],
    unread: unread.map(({ url: place, error }) => ({ url: place, reason: error.message })),
  };
}
