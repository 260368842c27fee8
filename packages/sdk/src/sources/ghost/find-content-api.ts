import { SourceError } from '../../errors/source-error.ts';
import type { SourceDocument, SourceTools } from '../../source.ts';
import { isRecord, type JsonRecord } from '../json-record.ts';
import { readJson } from '../read-json.ts';
import { requireUrl } from '../require-input.ts';
import { readGhostTraces, usualApiUrl } from './detect-ghost.ts';
import type { GhostOptions } from './ghost-options.ts';

/** The Content API of a site. */
export interface ContentApi {
  /** Address of the site, absolute. */
  readonly siteUrl: string;
  /** Address that the routes stand below, absolute. */
  readonly root: string;
  /** Key that every request carries. */
  readonly key: string;
  /** Posts on a page of the list. */
  readonly pageSize: number;
  /** Settings of the site: its title and language. */
  readonly settings: JsonRecord;
}

const maxPageSize = 100;

/**
 * Finds the Content API of a site and asks it for the settings, which no post repeats.
 *
 * @throws {FetchError} when the site or the API cannot be fetched.
 * @throws {SourceError} when the site names no key.
 */
export async function findContentApi(
  siteUrl: string,
  options: GhostOptions,
  tools: SourceTools,
  signal: AbortSignal | undefined,
): Promise<ContentApi> {
  const page = options.key === undefined ? await tools.fetchDocument(siteUrl, { signal }) : undefined;
  const traces = page === undefined ? undefined : readGhostTraces(page);
  const key = options.key ?? traces?.key;
  if (key === undefined) {
    const detail = 'names no key of a Content API on its front page, as sites of Ghost do; pass one as the option key.';
    throw new SourceError('absent', siteUrl, detail);
  }
  const root = requireUrl(options.apiUrl) ?? traces?.apiUrl ?? usualApiUrl(siteUrl);
  const { pageSize = maxPageSize } = options;
  const api = { siteUrl, root, key, pageSize: Math.min(Math.max(Math.trunc(pageSize), 1), maxPageSize) };
  return { ...api, settings: readSettings(await tools.fetchDocument(apiAddress(api, 'settings'), { signal })) };
}

/** Address of a route of the API. */
export function apiAddress(
  { root, key }: Pick<ContentApi, 'root' | 'key'>,
  route: string,
  query: Readonly<Record<string, string>> = {},
): string {
  const url = new URL(`${route}/`, root.endsWith('/') ? root : `${root}/`);
  for (const [name, value] of Object.entries({ key, ...query })) url.searchParams.set(name, value);
  return url.href;
}

/** Settings only add to what posts say; an answer without them leaves that out. */
function readSettings(answer: SourceDocument): JsonRecord {
  const value = readJson(answer);
  return isRecord(value) && isRecord(value['settings']) ? value['settings'] : {};
}
