import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from './client.ts';
import type { Fetch } from './client-options.ts';
import { createClient } from './create-client.ts';
import { FeedError } from './errors/feed-error.ts';
import { FetchError } from './errors/fetch-error.ts';
import { InputError } from './errors/input-error.ts';
import { isArticleRef } from './feed.ts';
import { ghostKey, listenPublisher, storyPath, type ListeningPublisher, type Story } from './testing/index.ts';

let publisher: ListeningPublisher;
let client: Client;

beforeAll(async () => {
  publisher = await listenPublisher();
  client = createClient({ maxRetries: 0 });
});

afterAll(() => publisher.close());

function storyOf(slug: string): Story {
  const story = publisher.stories.find((one) => one.slug === slug);
  if (story === undefined) throw new Error(`The publisher has no story ${slug}.`);
  return story;
}

/** The error that a promise rejects with. */
async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('createClient', () => {
  test('fetches a page and gives its article', async () => {
    const story = storyOf('council-keeps-night-market');
    const url = `${publisher.url}${storyPath(story)}`;
    const before = Date.now();
    const article = await client.article(url);
    expect(article.headline).toBe(story.headline);
    expect(article.url).toBe(url);
    expect(article.datePublished?.iso).toBe(story.published);
    expect(Date.parse(article.dateRetrieved?.iso ?? '')).toBeGreaterThanOrEqual(before);
  });

  test('reads a page by the rules of its publisher', async () => {
    const reason = 'A test.';
    const templates = [{ from: '2024-03-01', reason, fields: { headline: { select: 'title' } } }];
    const hosts = [new URL(publisher.url).hostname];
    const own = createClient({ publishers: [{ name: 'ellery-courant', hosts, templates }] });
    const url = `${publisher.url}${storyPath(storyOf('council-keeps-night-market'))}`;
    const { evidence } = await own.extract(url);
    expect(evidence['/headline']?.winner.publisher).toBe('ellery-courant 2024-03-01');
  });

  test.each(['/feed/', '/feed/atom/', '/feed.json'])('fetches the feed %s', async (path) => {
    const feed = await client.feed(`${publisher.url}${path}`);
    expect(feed.url).toBe(`${publisher.url}${path}`);
    expect(feed.items.length).toBe(publisher.stories.length);
    expect(feed.items.some(isArticleRef)).toBe(false);
  });

  test('fetches a WordPress post', async () => {
    const story = storyOf('court-ferry-waiting-hours');
    const article = await client.article(`${publisher.url}/wp-json/wp/v2/posts/${story.id}?_embed`);
    expect(article.headline).toBe(story.headline);
    expect(article.altIds).toContainEqual({ role: 'wordpress', value: String(story.id) });
    expect(article.contributors.map(({ name }) => name)).toEqual(story.byline.people.map(({ name }) => name));
  });

  test.each([
    ['JSON-LD', (slug: string) => `/json/${slug}`],
    [
      'a post of Ghost',
      (slug: string) => `/letter/ghost/api/content/posts/slug/${slug}/?include=authors&key=${ghostKey}`,
    ],
  ])('fetches %s', async (_, pathOf) => {
    const story = storyOf('court-ferry-waiting-hours');
    const article = await client.article(`${publisher.url}${pathOf(story.slug)}`);
    expect(article).toMatchObject({ headline: story.headline, representationType: 'full' });
    expect(article.contributors.map(({ name }) => name)).toEqual(story.byline.people.map(({ name }) => name));
  });

  test('follows a redirect and knows where it ended', async () => {
    const article = await client.article(`${publisher.url}/moved`);
    expect(article.url).not.toContain('/moved');
  });

  test('says what comes from the cache, of pages and of feeds', async () => {
    const texts: Readonly<Record<string, string>> = {
      '/page':
        '<title>Tram back</title><article><h1>Tram back</h1><p>The tram runs again, after nine years.</p></article>',
      '/feed': '<rss version="2.0"><channel><title>Courant</title></channel></rss>',
    };
    const headers = { 'cache-control': 'max-age=60' };
    const fetch: Fetch = async (input) => new Response(texts[new URL(new Request(input).url).pathname], { headers });
    const own = createClient({ fetch, extract: { requireArticle: false } });
    const codesOf = async (): Promise<readonly (readonly string[])[]> => {
      const got = [await own.extract('https://courant.example/page'), await own.feed('https://courant.example/feed')];
      return got.map(({ diagnostics }) => diagnostics.map(({ code }) => code));
    };
    expect((await codesOf()).flat()).not.toContain('answer-cached');
    for (const codes of await codesOf()) expect(codes[0]).toBe('answer-cached');
  });

  test('says that an address is gone, and that trying again is of no use', async () => {
    const error = await failureOf(client.article(`${publisher.url}/gone`));
    expect(error).toBeInstanceOf(FetchError);
    expect(error).toMatchObject({ kind: 'status', statusCode: 410, isRetryable: false, code: 'FETCH_FAILED' });
  });

  test('tries again when the server is busy, as often as asked', async () => {
    const error = await failureOf(client.article(`${publisher.url}/busy`));
    expect(error).toMatchObject({ kind: 'status', statusCode: 503, isRetryable: true });
  });

  test('names the limit that a slow answer exceeds', async () => {
    const hasty = createClient({ timeoutMs: 100, maxRetries: 0 });
    const error = await failureOf(hasty.article(`${publisher.url}/slow?ms=5000`));
    expect(error).toMatchObject({ kind: 'timeout', limit: { option: 'timeoutMs', value: 100 } });
  });

  test('names the limit that a large body exceeds', async () => {
    const modest = createClient({ maxBytes: 1000, maxRetries: 0 });
    const error = await failureOf(modest.article(`${publisher.url}/`));
    expect(error).toMatchObject({ kind: 'too-large', limit: { option: 'maxBytes', value: 1000 } });
  });

  test('says what it got instead of an article', async () => {
    expect(await failureOf(client.article(`${publisher.url}/logo.svg`))).toMatchObject({
      code: 'FETCH_FAILED',
      kind: 'content-type',
    });
    expect(await failureOf(client.article(`${publisher.url}/feed/`))).toMatchObject({
      message: expect.stringContaining('client.feed()'),
    });
    expect(await failureOf(client.article(`${publisher.url}/feed.json`))).toMatchObject({ code: 'INPUT_INVALID' });
    expect(await failureOf(client.feed(`${publisher.url}/`))).toBeInstanceOf(FeedError);
  });

  test('refuses what is no address', async () => {
    expect(await failureOf(client.article('not an address'))).toBeInstanceOf(InputError);
    expect(await failureOf(client.article('ftp://courant.example/'))).toBeInstanceOf(InputError);
  });

  test('gives no answer when nobody listens', async () => {
    const closed = await listenPublisher();
    await closed.close();
    expect(await failureOf(client.article(closed.url))).toMatchObject({ kind: 'network', isRetryable: true });
  });

  test('ends with the reason of the signal', async () => {
    const reason = new Error('The reader left.');
    const error = await failureOf(
      client.article(`${publisher.url}/slow?ms=5000`, { signal: AbortSignal.abort(reason) }),
    );
    expect(error).toBe(reason);
  });
});
