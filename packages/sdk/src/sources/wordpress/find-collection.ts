import type { FetchError } from '../../errors/fetch-error.ts';
import { SourceError } from '../../errors/source-error.ts';
import type { SourceTools } from '../../source.ts';
import { createFetchMaybe } from '../fetch-maybe.ts';
import { isRecord, textOfField } from '../json-record.ts';
import { readJson } from '../read-json.ts';
import { requireUrl } from '../require-input.ts';
import { apiAddress } from './api-address.ts';
import { detectWordPress } from './detect-wordpress.ts';
import type { WordPressOptions } from './wordpress-options.ts';

/** The posts of one type of a site: where they are, and how many are asked for at a time. */
export interface PostCollection {
  /** Address of the site, absolute. */
  readonly siteUrl: string;
  /** Root of the REST interface, absolute. */
  readonly root: string;
  /** Route below the root. */
  readonly route: string;
  /** Posts on a page of the list. */
  readonly pageSize: number;
}

/** Types that every site has, with their routes; other types are looked up. */
const usualRoutes: Readonly<Record<string, string>> = { post: 'wp/v2/posts', page: 'wp/v2/pages' };
const maxPageSize = 100;

/**
 * Finds the posts that are meant.
 *
 * @throws {SourceError} when the site has no REST interface, or no posts of this type.
 */
export async function findCollection(
  siteUrl: string,
  { postType = 'post', apiUrl, pageSize = maxPageSize }: WordPressOptions,
  tools: SourceTools,
  signal: AbortSignal | undefined,
): Promise<PostCollection> {
  const root = requireUrl(apiUrl) ?? (await findRoot(siteUrl, tools, signal));
  const usual = Object.hasOwn(usualRoutes, postType) ? usualRoutes[postType] : undefined;
  const route = usual ?? (await findRoute(root, postType, tools, signal));
  return { siteUrl, root, route, pageSize: Math.min(Math.max(Math.trunc(pageSize), 1), maxPageSize) };
}

async function findRoot(siteUrl: string, tools: SourceTools, signal: AbortSignal | undefined): Promise<string> {
  const page = await tools.fetchDocument(siteUrl, { signal });
  const unread: { readonly url: string; readonly error: FetchError }[] = [];
  const found = await detectWordPress(page, createFetchMaybe(tools, signal, unread));
  if (found !== undefined) return found.apiUrl;
  const detail = 'names no REST interface of WordPress, and none can be read in the usual places.';
  throw new SourceError('absent', siteUrl, detail, { cause: unread[0]?.error });
}

/** The types of a site say under which route each of them is. */
async function findRoute(
  root: string,
  postType: string,
  { fetchDocument }: SourceTools,
  signal: AbortSignal | undefined,
): Promise<string> {
  const answer = await fetchDocument(apiAddress(root, 'wp/v2/types'), { signal });
  const types = readJson(answer);
  const type = isRecord(types) && Object.hasOwn(types, postType) ? types[postType] : undefined;
  const base = isRecord(type) ? textOfField(type, 'rest_base') : undefined;
  if (!isRecord(type) || base === undefined) {
    const known = isRecord(types) ? Object.keys(types).join(', ') : 'none';
    throw new SourceError('absent', root, `has no posts of the type “${postType}”; it has: ${known}.`);
  }
  return `${textOfField(type, 'rest_namespace') ?? 'wp/v2'}/${base}`;
}
