import type { SourceDocument } from '../../source.ts';
import { isRecord } from '../json-record.ts';
import { readPageLinks } from '../read-page-links.ts';
import type { DetectApi } from '../source-detection.ts';

/** Relation by which every page of a WordPress site names its REST interface (WordPress REST API handbook, discovery). */
const apiRelation = 'https://api.w.org/';
/** Where the interface is on most sites, and on those without readable addresses. */
const usualPlaces = ['wp-json/', '?rest_route=/'] as const;

/**
 * Finds the REST interface of a site: the page itself may be its index, or name it in a `Link` header or `link` element;
 * else it is looked for in its usual places.
 */
export const detectWordPress: DetectApi = async (page, fetchMaybe) => {
  if (isIndex(page)) return { apiUrl: page.url, foundBy: 'usual-place', foundAt: page.url };
  const named = readPageLinks(page).find(({ relations }) => relations.includes(apiRelation));
  if (named !== undefined) return { apiUrl: named.url, foundBy: named.from, foundAt: page.url };
  for (const place of usualPlaces) {
    const apiUrl = new URL(place, page.url.endsWith('/') ? page.url : `${page.url}/`).href;
    const answer = await fetchMaybe(apiUrl);
    if (answer !== undefined && isIndex(answer)) return { apiUrl, foundBy: 'usual-place', foundAt: apiUrl };
  }
  return undefined;
};

/** The index of the interface lists its namespaces, `wp/v2` among them. */
function isIndex({ text }: SourceDocument): boolean {
  if (!text.trimStart().startsWith('{')) return false;
  try {
    const index: unknown = JSON.parse(text);
    return isRecord(index) && Array.isArray(index['namespaces']) && index['namespaces'].includes('wp/v2');
  } catch {
    return false;
  }
}
