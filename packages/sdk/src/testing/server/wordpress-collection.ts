import type { JsonObject } from '../render/json-value.ts';
import type { Reply } from './reply.ts';
import { jsonReply } from './reply.ts';
import type { RouteRequest } from './route.ts';
import { wordpressError, wordpressInvalidParameter } from './wordpress-error.ts';

const defaultPerPage = 10;
const maxPerPage = 100;

/**
 * Answers one page of a collection of the REST interface: the query's `page` and `per_page`, the totals and the
 * neighbours in the headers, and only the properties named by `_fields`.
 */
export function collectionReply<Item>(
  request: RouteRequest,
  path: string,
  items: readonly Item[],
  write: (item: Item) => JsonObject,
): Reply {
  const perPage = positiveInteger(request.query.get('per_page'), defaultPerPage);
  const page = positiveInteger(request.query.get('page'), 1);
  if (perPage === undefined || perPage > maxPerPage) {
    return wordpressInvalidParameter(
      'per_page',
      `per_page must be between 1 (inclusive) and ${maxPerPage} (inclusive)`,
    );
  }
  if (page === undefined) return wordpressInvalidParameter('page', 'page must be greater than or equal to 1');
  const pageCount = Math.ceil(items.length / perPage);
  if (page > Math.max(pageCount, 1)) return wordpressError('invalidPage');
  const shown = items.slice((page - 1) * perPage, page * perPage);
  return jsonReply(
    shown.map((item) => onlyFields(write(item), request.query.get('_fields'))),
    { headers: collectionHeaders(request, path, { page, pageCount, total: items.length }) },
  );
}

/** Keeps the properties of an object named in a list parted by commas; all of them without a list. */
export function onlyFields(value: JsonObject, fields: string | null): JsonObject {
  if (fields === null) return value;
  const names = new Set(fields.split(',').map((field) => field.trim().split('.')[0] ?? ''));
  return Object.fromEntries(Object.entries(value).filter(([name]) => names.has(name)));
}

interface Paging {
  readonly page: number;
  readonly pageCount: number;
  readonly total: number;
}

function collectionHeaders(request: RouteRequest, path: string, paging: Paging): Readonly<Record<string, string>> {
  const neighbours = [
    { rel: 'prev', page: paging.page - 1 },
    { rel: 'next', page: paging.page + 1 },
  ].filter(({ page }) => page >= 1 && page <= paging.pageCount);
  const links = neighbours.map(({ rel, page }) => {
    const query = new URLSearchParams(request.query);
    query.set('page', String(page));
    return `<${request.site.origin}${path}?${query.toString()}>; rel="${rel}"`;
  });
  const headers = {
    'x-wp-total': String(paging.total),
    'x-wp-totalpages': String(paging.pageCount),
    'access-control-expose-headers': 'X-WP-Total, X-WP-TotalPages, Link',
  };
  return links.length === 0 ? headers : { ...headers, link: links.join(', ') };
}

function positiveInteger(text: string | null, fallback: number): number | undefined {
  if (text === null) return fallback;
  return /^[1-9]\d{0,8}$/u.test(text) ? Number(text) : undefined;
}
