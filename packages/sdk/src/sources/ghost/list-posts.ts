import type { Article, ArticleRef } from '@broadsheet/core/model';
import { NotAnArticleError } from '../../errors/not-an-article-error.ts';
import { SourceError } from '../../errors/source-error.ts';
import type { SourceDocument, SourceTools } from '../../source.ts';
import { emptyRef } from '../empty-ref.ts';
import { type JsonRecord, isRecord } from '../json-record.ts';
import { readJson } from '../read-json.ts';
import type { ListRequest } from '../source-definition.ts';
import { apiAddress, type ContentApi } from './find-content-api.ts';
import { postUrl } from './post-fields.ts';

/** What is sent along with each post. */
export const included = 'authors,tags';

/** Lists posts, the newest first, a page at a time. */
export async function* listPosts(
  api: ContentApi,
  request: ListRequest,
  tools: SourceTools,
): AsyncGenerator<Article | ArticleRef> {
  const query = {
    include: included,
    limit: String(Math.min(api.pageSize, request.limit)),
    order: 'published_at desc',
    ...filterOf(request),
  };
  for (let page: number | undefined = 1; page !== undefined;) {
    const address = apiAddress(api, 'posts', { ...query, page: String(page) });
    const answer = await tools.fetchDocument(address, { signal: request.signal });
    const { posts, next } = readPosts(answer, page);
    for (const post of posts) yield readPost(post, api, answer.retrievedAt, tools);
    page = next;
  }
}

/** Writes what is wanted in the language of Ghost's filters (NQL); its API has no search but that of titles. */
function filterOf({ since, until, modifiedSince, search }: ListRequest): { readonly filter?: string } {
  const conditions = [
    ...(since === undefined ? [] : [`published_at:>='${since.toISOString()}'`]),
    ...(until === undefined ? [] : [`published_at:<'${until.toISOString()}'`]),
    ...(modifiedSince === undefined ? [] : [`updated_at:>='${modifiedSince.toISOString()}'`]),
    ...(search === undefined ? [] : [`title:~'${search.replaceAll(/['\\]/g, '\\$&')}'`]),
  ];
  return conditions.length === 0 ? {} : { filter: conditions.join('+') };
}

/**
 * Reads the posts of an answer, and which page comes next.
 *
 * @throws {SourceError} when it is no list of posts.
 */
export function readPosts(
  answer: SourceDocument,
  page: number,
): { readonly posts: readonly JsonRecord[]; readonly next: number | undefined } {
  const value = readJson(answer);
  const posts = isRecord(value) ? value['posts'] : undefined;
  if (!isRecord(value) || !Array.isArray(posts))
    throw new SourceError('unreadable', answer.url, 'did not answer with a list of posts.');
  const meta = isRecord(value['meta']) ? value['meta'] : {};
  const next = isRecord(meta['pagination']) ? meta['pagination']['next'] : undefined;
  return { posts: posts.filter(isRecord), next: typeof next === 'number' && next > page ? next : undefined };
}

/** Makes an article of a post; one with neither title nor text is only a pointer to its page. */
function readPost(
  post: JsonRecord,
  { settings }: ContentApi,
  retrievedAt: Date,
  tools: SourceTools,
): Article | ArticleRef {
  try {
    return tools.extract({ ghost: post, settings }, retrievedAt).article;
  } catch (error) {
    if (error instanceof NotAnArticleError) return emptyRef(postUrl(post));
    throw error;
  }
}
