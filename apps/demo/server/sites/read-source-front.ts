import type { Article, ArticleRef } from '@broadsheet/core/model';
import { ghost, isArticleRef, type Source, sitemap, wordpress } from '@broadsheet/sdk';
import type { FrontPage } from '../../shared/front-page.ts';
import type { SourceKind } from '../../shared/site-offer.ts';
import { toFrontPage } from '../front/to-front-page.ts';
import type { Newsroom } from '../newsroom.ts';
import { startTimer } from '../start-timer.ts';

/** Stories that are taken of a source for the front page. */
const maxStories = 30;
/** Sitemaps tell addresses only, so that each story is a page to fetch. */
const maxPages = 8;

type Lister = (newsroom: Newsroom, url: string, signal: AbortSignal) => Promise<readonly (Article | ArticleRef)[]>;

/** How each kind of source but feeds is listed. */
const listers: { readonly [Kind in Exclude<SourceKind, 'feed'>]: Lister } = {
  wordpress: (newsroom, url, signal) => take(wordpress(url, newsroom), signal),
  ghost: (newsroom, url, signal) => take(ghost(url, newsroom), signal),
  sitemap: takePages,
};

/**
 * Reads the stories of a source as a front page.
 *
 * @throws {FetchError} when it cannot be fetched.
 * @throws {FeedError} when it is no feed.
 * @throws {SourceError} when there is no such source.
 */
export async function readSourceFront(
  newsroom: Newsroom,
  kind: SourceKind,
  url: string,
  signal: AbortSignal,
): Promise<FrontPage> {
  const elapsedMs = startTimer();
  if (kind === 'feed') {
    const feed = await newsroom.client.feed(url, { signal });
    return toFrontPage({ ...feed, items: feed.items.slice(0, maxStories) }, { tookMs: elapsedMs() });
  }
  const items = await listers[kind](newsroom, url, signal);
  const title = items.flatMap((item) => (isArticleRef(item) ? [] : (item.publisher?.name ?? [])))[0];
  return toFrontPage({ url, items, ...(title === undefined ? {} : { title }) }, { tookMs: elapsedMs() });
}

async function take(source: Source, signal: AbortSignal): Promise<readonly (Article | ArticleRef)[]> {
  const items: (Article | ArticleRef)[] = [];
  for await (const item of source.list({ limit: maxStories, signal })) items.push(item);
  return items;
}

/** Pages that are no stories are passed over. */
async function takePages({ client }: Newsroom, url: string, signal: AbortSignal): Promise<readonly Article[]> {
  const items: Article[] = [];
  for await (const result of client.articles(sitemap(url, { client }), { limit: maxPages, signal })) {
    if (result.ok) items.push(result.article);
  }
  return items;
}
