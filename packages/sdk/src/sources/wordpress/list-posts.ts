import type { Article, ArticleRef } from '@broadsheet/core/model';
import { FetchError } from '../../errors/fetch-error.ts';
import { SourceError } from '../../errors/source-error.ts';
import type { SourceDocument, SourceTools } from '../../source.ts';
import { type JsonRecord, isRecord } from '../json-record.ts';
import { readJson } from '../read-json.ts';
import type { ListRequest } from '../source-definition.ts';
import { apiAddress } from './api-address.ts';
import type { PostCollection } from './find-collection.ts';
import { readPost } from './read-post.ts';

/** What is sent along with each post: who wrote it, its terms, its featured picture. */
export const embedded = 'author,wp:term,wp:featuredmedia';

/** Lists posts, the newest first, a page at a time. */
export async function* listPosts(
  collection: PostCollection,
  request: ListRequest,
  tools: SourceTools,
): AsyncGenerator<Article | ArticleRef> {
  const query = queryOf(collection, request);
  let shown: ReadonlySet<unknown> = new Set();
  for (let page = 1; ; page++) {
    const answer = await fetchPage(apiAddress(collection.root, collection.route, { ...query, page: `${page}` }));
    if (answer === undefined) return;
    const posts = readPosts(answer);
    for (const post of posts) if (!shown.has(post['id'])) yield readPost(post, answer.retrievedAt, tools);
    if (isLast(answer, page, posts.length, Number(query['per_page']))) return;
    // A post that appears meanwhile moves the last ones of this page to the next.
    shown = new Set(posts.map((post) => post['id']));
  }

  /** A page behind the last one, as when posts vanish meanwhile, is answered with 400 (`rest_post_invalid_page_number`). */
  async function fetchPage(url: string): Promise<SourceDocument | undefined> {
    try {
      return await tools.fetchDocument(url, { signal: request.signal });
    } catch (error) {
      if (shown.size > 0 && error instanceof FetchError && error.statusCode === 400) return undefined;
      throw error;
    }
  }
}

function queryOf({ pageSize }: PostCollection, request: ListRequest): Readonly<Record<string, string>> {
  const { since, until, limit, search, modifiedSince } = request;
  return {
    _embed: embedded,
    per_page: String(Math.min(pageSize, limit)),
    // Both bounds of WordPress are exclusive, and to the second.
    ...(since === undefined ? {} : { after: new Date(since.getTime() - 1000).toISOString() }),
    ...(until === undefined ? {} : { before: until.toISOString() }),
    ...(modifiedSince === undefined ? {} : { modified_after: new Date(modifiedSince.getTime() - 1000).toISOString() }),
    ...(search === undefined ? {} : { search }),
  };
}

/**
 * Reads the posts of an answer.
 *
 * @throws {SourceError} when it is no list of posts.
 */
export function readPosts(answer: SourceDocument): readonly JsonRecord[] {
  const posts = readJson(answer);
  if (Array.isArray(posts)) return posts.filter(isRecord);
  throw new SourceError('unreadable', answer.url, 'did not answer with a list of posts.');
}

/** The header tells the number of pages; where a proxy takes it away, a page that is not full is the last. */
function isLast({ headers }: SourceDocument, page: number, count: number, pageSize: number): boolean {
  const total = Number(headers.get('x-wp-totalpages') ?? Number.NaN);
  return Number.isInteger(total) ? page >= total : count < pageSize;
}
