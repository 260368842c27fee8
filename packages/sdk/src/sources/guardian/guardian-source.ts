import type { Article } from '@broadsheet/core/model';
import { FetchError } from '../../errors/fetch-error.ts';
import { InputError } from '../../errors/input-error.ts';
import { SourceError } from '../../errors/source-error.ts';
import type { SourceDocument, SourceTools } from '../../source.ts';
import { type JsonRecord, isRecord } from '../json-record.ts';
import { readJson } from '../read-json.ts';
import type { ListRequest, SourceDefinition } from '../source-definition.ts';
import { readContentItem } from './read-content-item.ts';

/** Who holds a key has been let in by the publisher: robots.txt, which is for strangers, is not asked. */
const keyed = { robots: false } as const;

/** Options of {@link guardian}. */
export interface GuardianOptions {
  /** Your key of the Open Platform. */
  readonly key: string;
  /** Articles asked for at a time, 1 to 200. Default 50. */
  readonly pageSize?: number;
}

const defaultPageSize = 50;
const maxPageSize = 200;

/** Everything of an article that the interface can give, where the key allows it. */
const everything = { 'show-fields': 'all', 'show-tags': 'all', 'show-elements': 'image' };

/** Articles of the Guardian's Open Platform, and of whoever answers in the same way. */
export const guardianSource: SourceDefinition<GuardianOptions> = {
  name: 'guardian',
  open: (url, { key, pageSize = defaultPageSize }, tools) => {
    const addressOf = (path: string, query: Readonly<Record<string, string>>): string => {
      if (key === undefined)
        throw new InputError('key', 'The Open Platform needs a key; pass yours as the option key.');
      const address = new URL(path, url.endsWith('/') ? url : `${url}/`);
      for (const [name, value] of Object.entries({ ...query, ...everything, 'api-key': key }))
        address.searchParams.set(name, value);
      return address.href;
    };
    const read = (item: JsonRecord, retrievedAt: Date): Article =>
      tools.assemble((settings) => readContentItem(item, settings), retrievedAt).article;
    return {
      async *list(request) {
        const size = Math.min(Math.max(Math.trunc(pageSize), 1), maxPageSize, request.limit);
        for (let page = 1, pages = 1; page <= pages; page++) {
          const query = { ...queryOf(request), 'page-size': String(size), page: String(page) };
          const answer = await tools.fetchDocument(addressOf('search', query), { ...keyed, signal: request.signal });
          const response = readResponse(answer);
          pages = typeof response['pages'] === 'number' ? response['pages'] : 1;
          for (const item of resultsOf(response)) yield read(item, answer.retrievedAt);
        }
      },
      async get(reference, signal) {
        const path = URL.canParse(reference) ? new URL(reference).pathname : reference;
        const answer = await fetchItem(addressOf(path.replace(/^\/+/, ''), {}), tools, signal);
        const content = answer === undefined ? undefined : readResponse(answer)['content'];
        if (answer !== undefined && isRecord(content)) return read(content, answer.retrievedAt);
        throw new SourceError('not-found', url, `has no article “${reference.slice(0, 200)}”.`);
      },
    };
  },
};

/** Dates of a change and of publication cannot be asked for at once; what is older than wanted is left out later. */
function queryOf({ since, until, modifiedSince, search }: ListRequest): Readonly<Record<string, string>> {
  if (modifiedSince !== undefined)
    return {
      'order-by': 'newest',
      'use-date': 'last-modified',
      'from-date': modifiedSince.toISOString(),
      ...searchOf(search),
    };
  return {
    'order-by': 'newest',
    ...(since === undefined ? {} : { 'from-date': since.toISOString() }),
    ...(until === undefined ? {} : { 'to-date': until.toISOString() }),
    ...searchOf(search),
  };
}

function searchOf(search: string | undefined): { readonly q?: string } {
  return search === undefined ? {} : { q: search };
}

async function fetchItem(
  url: string,
  { fetchDocument }: SourceTools,
  signal: AbortSignal | undefined,
): Promise<SourceDocument | undefined> {
  try {
    return await fetchDocument(url, { ...keyed, signal });
  } catch (error) {
    if (error instanceof FetchError && error.statusCode === 404) return undefined;
    throw error;
  }
}

function readResponse(answer: SourceDocument): JsonRecord {
  const value = readJson(answer);
  const response = isRecord(value) ? value['response'] : undefined;
  if (isRecord(response) && response['status'] === 'ok') return response;
  throw new SourceError('unreadable', answer.url, 'did not answer as the Open Platform does.');
}

function resultsOf(response: JsonRecord): readonly JsonRecord[] {
  return Array.isArray(response['results']) ? response['results'].filter(isRecord) : [];
}
