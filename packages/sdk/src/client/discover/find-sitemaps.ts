import { resolveUrl } from '../../candidates/resolve-url.ts';
import type { FoundSitemap } from '../../discovery.ts';
import type { PageLink } from '../../sources/read-page-links.ts';
import type { FetchMaybe } from '../../sources/source-detection.ts';
import { firstOfEachUrl } from './first-of-each-url.ts';

/** Where sitemaps are on sites that name none, the likeliest first. */
const usualPlaces = ['/sitemap.xml', '/sitemap_index.xml', '/wp-sitemap.xml'] as const;

/** Finds the sitemaps of a site: those that its robots file or the page name, else the first that is in a usual place. */
export async function findSitemaps(
  pageUrl: string,
  links: readonly PageLink[],
  fetchMaybe: FetchMaybe,
): Promise<readonly FoundSitemap[]> {
  const robotsUrl = new URL('/robots.txt', pageUrl).href;
  const robots = await fetchMaybe(robotsUrl);
  const named: readonly FoundSitemap[] = [
    ...sitemapLines(robots?.text ?? '', robotsUrl).map((url): FoundSitemap => ({
      url,
      foundBy: 'robots',
      foundAt: robotsUrl,
    })),
    ...links
      .filter(({ relations }) => relations.includes('sitemap'))
      .map(({ url, from }): FoundSitemap => ({ url, foundBy: from, foundAt: pageUrl })),
  ];
  if (named.length > 0) return firstOfEachUrl(named);
  for (const place of usualPlaces) {
    const url = new URL(place, pageUrl).href;
    const answer = await fetchMaybe(url);
    if (answer !== undefined && /<(?:\w{1,20}:)?(?:urlset|sitemapindex)[\s/>]/.test(answer.text.slice(0, 5000)))
      return [{ url, foundBy: 'usual-place', foundAt: url }];
  }
  return [];
}

/** The lines of a robots file that name sitemaps; they count for every robot (sitemaps.org protocol). */
function sitemapLines(robots: string, base: string): readonly string[] {
  return robots.split(/[\r\n]+/).flatMap((line) => {
    const [, address] = /^\s*sitemap\s*:\s*(\S+)/i.exec(line) ?? [];
    return (address === undefined ? undefined : resolveUrl(address, base)) ?? [];
  });
}
