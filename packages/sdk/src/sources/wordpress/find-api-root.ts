import { FetchError } from '../../errors/fetch-error.ts';
import { SourceError } from '../../errors/source-error.ts';
import type { SourceDocument, SourceTools } from '../../source.ts';
import { isRecord } from '../json-record.ts';
import { readPageLinks } from '../read-page-links.ts';

/** Relation by which every page of a WordPress site names its REST interface (WordPress REST API handbook, discovery). */
const apiRelation = 'https://api.w.org/';
/** Where the interface is on most sites, and on those without readable addresses. */
const usualRoots = ['wp-json/', '?rest_route=/'] as const;

/**
 * Finds the REST interface of a site: the one its front page names in a `Link` header or `link` element, else the
 * usual places.
 *
 * @throws {FetchError} when the site cannot be fetched at all.
 * @throws {SourceError} when the site has no such interface, or keeps it closed.
 */
export async function findApiRoot(
  siteUrl: string,
  { fetchDocument }: SourceTools,
  signal: AbortSignal | undefined,
): Promise<string> {
  const page = await fetchDocument(siteUrl, { signal });
  if (isApiIndex(page)) return page.url;
  const named = readPageLinks(page).find(({ relations }) => relations.includes(apiRelation));
  if (named !== undefined) return named.url;
  for (const place of usualRoots) {
    const root = new URL(place, page.url.endsWith('/') ? page.url : `${page.url}/`).href;
    if (await answersAsApi(root, fetchDocument, signal)) return root;
  }
  throw new SourceError('absent', siteUrl, 'names no REST interface of WordPress and has none in the usual places.');
}

async function answersAsApi(
  root: string,
  fetchDocument: SourceTools['fetchDocument'],
  signal: AbortSignal | undefined,
): Promise<boolean> {
  try {
    return isApiIndex(await fetchDocument(root, { signal }));
  } catch (error) {
    if (error instanceof FetchError && error.statusCode !== undefined) return false;
    throw error;
  }
}

/** The index of the interface lists its namespaces, `wp/v2` among them. */
function isApiIndex({ text }: SourceDocument): boolean {
  if (!text.trimStart().startsWith('{')) return false;
  try {
    const index: unknown = JSON.parse(text);
    return isRecord(index) && Array.isArray(index['namespaces']) && index['namespaces'].includes('wp/v2');
  } catch {
    return false;
  }
}
