import type { Article } from '@broadsheet/core/model';
import { SourceError } from '../../errors/source-error.ts';
import type { SourceDocument } from '../../source.ts';
import { type JsonRecord, isRecord } from '../json-record.ts';
import { lastPart } from '../last-part.ts';
import { readJson } from '../read-json.ts';
import type { ListRequest, SourceDefinition } from '../source-definition.ts';
import { readStrapiEntry } from './read-strapi-entry.ts';
import { type StrapiFields, type StrapiOptions, usualFields } from './strapi-options.ts';

/** Most entries that Strapi gives at a time, unless a site has it otherwise. */
const maxPageSize = 100;

/** Entries of a collection of Strapi 5, through the REST interface that it shows to everybody. */
export const strapiSource: SourceDefinition<StrapiOptions> = {
  name: 'strapi',
  open: (url, { collection = 'articles', pageSize = maxPageSize, pageUrl, fields: named }, tools) => {
    const fields = { ...usualFields, ...named };
    const fetchEntries = async (query: Query, signal: AbortSignal | undefined): Promise<SourceDocument> => {
      const address = new URL(`api/${collection}`, url.endsWith('/') ? url : `${url}/`);
      for (const [name, value] of Object.entries({ ...query, populate: '*' })) address.searchParams.set(name, value);
      return tools.fetchDocument(address.href, { signal });
    };
    const read = (entry: JsonRecord, retrievedAt: Date): Article =>
      tools.assemble((settings) => readStrapiEntry(entry, { url, fields, pageUrl }, settings), retrievedAt).article;
    return {
      async *list(request) {
        const size = Math.min(Math.max(Math.trunc(pageSize), 1), maxPageSize, request.limit);
        for (let page = 1, pages = 1; page <= pages; page++) {
          const query = {
            'pagination[page]': `${page}`,
            'pagination[pageSize]': `${size}`,
            ...queryOf(request, fields),
          };
          const answer = await fetchEntries(query, request.signal);
          pages = pageCountOf(answer);
          for (const entry of entriesOf(answer)) yield read(entry, answer.retrievedAt);
        }
      },
      async get(reference, signal) {
        const slug = URL.canParse(reference) ? (lastPart(new URL(reference)) ?? '') : reference;
        const query = { [`filters[$or][0][${fields.slug}][$eq]`]: slug, 'filters[$or][1][documentId][$eq]': slug };
        const answer = await fetchEntries(query, signal);
        const [entry] = entriesOf(answer);
        if (entry !== undefined) return read(entry, answer.retrievedAt);
        throw new SourceError('not-found', url, `has no entry “${reference.slice(0, 200)}” among its ${collection}.`);
      },
    };
  },
};

type Query = Readonly<Record<string, string>>;

function queryOf({ since, until, modifiedSince, search }: ListRequest, fields: StrapiFields): Query {
  return {
    sort: 'publishedAt:desc',
    ...(since === undefined ? {} : { 'filters[publishedAt][$gte]': since.toISOString() }),
    ...(until === undefined ? {} : { 'filters[publishedAt][$lt]': until.toISOString() }),
    ...(modifiedSince === undefined ? {} : { 'filters[updatedAt][$gte]': modifiedSince.toISOString() }),
    ...(search === undefined ? {} : { [`filters[${fields.headline}][$containsi]`]: search }),
  };
}

/**
 * The entries of an answer.
 *
 * @throws {SourceError} when it is no list of entries.
 */
function entriesOf(answer: SourceDocument): readonly JsonRecord[] {
  const value = readJson(answer);
  const data = isRecord(value) ? value['data'] : undefined;
  if (Array.isArray(data)) return data.filter(isRecord);
  throw new SourceError('unreadable', answer.url, 'did not answer with a list of entries, as Strapi does.');
}

function pageCountOf(answer: SourceDocument): number {
  const value = readJson(answer);
  const meta = isRecord(value) ? value['meta'] : undefined;
  const pagination = isRecord(meta) ? meta['pagination'] : undefined;
  const count = isRecord(pagination) ? pagination['pageCount'] : undefined;
  return typeof count === 'number' ? count : 1;
}
