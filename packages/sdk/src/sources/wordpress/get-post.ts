import type { Article } from '@broadsheet/core/model';
import { FetchError } from '../../errors/fetch-error.ts';
import { SourceError } from '../../errors/source-error.ts';
import type { SourceTools } from '../../source.ts';
import { type JsonRecord, isRecord } from '../json-record.ts';
import { lastPart } from '../last-part.ts';
import { readJson } from '../read-json.ts';
import { apiAddress } from './api-address.ts';
import type { PostCollection } from './find-collection.ts';
import { embedded, readPosts } from './list-posts.ts';
import { postUrl } from './post-fields.ts';

/**
 * Gets one post by its number, its slug or its address.
 *
 * @throws {SourceError} when the site has no such post.
 */
export async function getPost(
  collection: PostCollection,
  reference: string,
  tools: SourceTools,
  signal: AbortSignal | undefined,
): Promise<Article> {
  const found = isNumber(reference)
    ? await byNumber(collection, reference, tools, signal)
    : await byAddress(collection, reference, tools, signal);
  if (found === undefined)
    throw new SourceError('not-found', collection.siteUrl, `has no post “${reference.slice(0, 200)}”.`);
  return tools.extract({ wordpress: found.post }, found.retrievedAt).article;
}

interface FoundPost {
  readonly post: JsonRecord;
  readonly retrievedAt: Date;
}

function isNumber(reference: string): boolean {
  return /^\d{1,15}$/.test(reference);
}

async function byNumber(
  { root, route }: PostCollection,
  id: string,
  { fetchDocument }: SourceTools,
  signal: AbortSignal | undefined,
): Promise<FoundPost | undefined> {
  try {
    const answer = await fetchDocument(apiAddress(root, `${route}/${id}`, { _embed: embedded }), { signal });
    const post = readJson(answer);
    if (isRecord(post)) return { post, retrievedAt: answer.retrievedAt };
    throw new SourceError('unreadable', answer.url, 'did not answer with a post.');
  } catch (error) {
    if (error instanceof FetchError && error.statusCode === 404) return undefined;
    throw error;
  }
}

/** WordPress knows posts by slug; of several with the same one, the address decides. `?p=12` is the short address. */
async function byAddress(
  collection: PostCollection,
  reference: string,
  tools: SourceTools,
  signal: AbortSignal | undefined,
): Promise<FoundPost | undefined> {
  const url = URL.canParse(reference) ? new URL(reference) : undefined;
  const id = url?.searchParams.get('p') ?? undefined;
  if (id !== undefined && isNumber(id)) return byNumber(collection, id, tools, signal);
  const slug = url === undefined ? reference : lastPart(url);
  if (slug === undefined) return undefined;
  const query = { slug, _embed: embedded };
  const answer = await tools.fetchDocument(apiAddress(collection.root, collection.route, query), { signal });
  const posts = readPosts(answer);
  const post = posts.find((one) => postUrl(one) === url?.href) ?? (url === undefined ? posts[0] : onlyOne(posts));
  return post === undefined ? undefined : { post, retrievedAt: answer.retrievedAt };
}

/** An address may differ in ways that do not matter, such as its protocol; where there is one post, it is meant. */
function onlyOne(posts: readonly JsonRecord[]): JsonRecord | undefined {
  return posts.length === 1 ? posts[0] : undefined;
}
