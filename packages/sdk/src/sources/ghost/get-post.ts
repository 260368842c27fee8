import type { Article } from '@broadsheet/core/model';
import { FetchError } from '../../errors/fetch-error.ts';
import { SourceError } from '../../errors/source-error.ts';
import type { SourceTools } from '../../source.ts';
import { lastPart } from '../last-part.ts';
import { apiAddress, type ContentApi } from './find-content-api.ts';
import { included, readPosts } from './list-posts.ts';

/**
 * Gets one post by its identifier, its slug or its address, whose last part is the slug.
 *
 * @throws {SourceError} when the site has no such post.
 */
export async function getPost(
  api: ContentApi,
  reference: string,
  tools: SourceTools,
  signal: AbortSignal | undefined,
): Promise<Article> {
  const slug = URL.canParse(reference) ? (lastPart(new URL(reference)) ?? '') : reference;
  const route = isIdentifier(slug) ? slug : `slug/${encodeURIComponent(slug)}`;
  const missing = new SourceError('not-found', api.siteUrl, `has no post “${reference.slice(0, 200)}”.`);
  if (slug === '') throw missing;
  try {
    const answer = await tools.fetchDocument(apiAddress(api, `posts/${route}`, { include: included }), { signal });
    const [post] = readPosts(answer, 1).posts;
    if (post === undefined) throw missing;
    return tools.extract({ ghost: post, settings: api.settings }, answer.retrievedAt).article;
  } catch (error) {
    if (error instanceof FetchError && error.statusCode === 404) throw missing;
    throw error;
  }
}

/** Identifiers of Ghost have 24 hexadecimal digits. */
function isIdentifier(text: string): boolean {
  return /^[\da-f]{24}$/.test(text);
}
