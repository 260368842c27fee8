import { safeParseArticle } from '@broadsheet/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ArticleResult, BatchProgress } from '../article-result.ts';
import { createClient } from '../create-client.ts';
import { InputError } from '../errors/input-error.ts';
import { parseFeed } from '../parse-feed.ts';
import { wordpress } from '../sources.ts';
import { listenPublisher, storyPath, type ListeningPublisher } from '../testing/index.ts';

let publisher: ListeningPublisher;
// The site asks for pauses between requests; they are tested beside robots.txt.
const client = createClient({ maxRetries: 0, maxCrawlDelayMs: 0 });

beforeAll(async () => {
  publisher = await listenPublisher();
});

afterAll(() => publisher.close());

async function collect(results: AsyncIterable<ArticleResult>): Promise<readonly ArticleResult[]> {
  const all: ArticleResult[] = [];
  for await (const result of results) all.push(result);
  return all;
}

function headlinesOf(results: readonly ArticleResult[]): readonly string[] {
  return results.map((result) => (result.ok ? result.article.headline : result.error.message)).toSorted();
}

function addresses(): readonly string[] {
  return publisher.stories.map((story) => `${publisher.url}${storyPath(story)}`);
}

function headlines(): readonly string[] {
  return publisher.stories.map(({ headline }) => headline).toSorted();
}

function teaserFeed(): string {
  const items = publisher.stories.map(
    (story) =>
      `<item><title><![CDATA[${story.headline}]]></title><link>${publisher.url}${storyPath(story)}</link><description>In short.</description></item>`,
  );
  return `<rss version="2.0"><channel><title>Courant</title>${items.join('')}</channel></rss>`;
}

describe('client.articles', () => {
  test('gets every address of a list, in whatever order', async () => {
    const results = await collect(client.articles(addresses()));
    expect(headlinesOf(results)).toEqual(headlines());
    expect(new Set(results.map(({ url }) => url))).toEqual(new Set(addresses()));
  });

  test('reads any list: a set of URLs, a list that arrives bit by bit', async () => {
    async function* bitByBit(): AsyncGenerator<string> {
      for (const address of addresses()) yield address;
    }
    expect((await collect(client.articles(new Set(addresses().map((address) => new URL(address)))))).length).toBe(
      publisher.stories.length,
    );
    expect((await collect(client.articles(bitByBit()))).length).toBe(publisher.stories.length);
  });

  test('an address that fails is a result with its error, beside those that do not', async () => {
    const results = await collect(client.articles([`${publisher.url}/gone`, 'nowhere', ...addresses().slice(0, 1)]));
    const errors = results.flatMap((result) => (result.ok ? [] : [[result.url, result.error.name]]));
    expect(errors).toEqual(
      expect.arrayContaining([
        [`${publisher.url}/gone`, 'FetchError'],
        ['nowhere', 'InputError'],
      ]),
    );
    expect(results.filter(({ ok }) => ok).length).toBe(1);
  });

  test('reads a source with the client, not with one of its own', async () => {
    const asked: string[] = [];
    const counting = createClient({
      robots: false,
      fetch: (input, init) => {
        asked.push(input instanceof Request ? input.url : String(input));
        return fetch(input, init);
      },
    });
    const results = await collect(counting.articles(wordpress(publisher.url), { limit: 5 }));
    expect(results.length).toBe(5);
    expect(asked.length).toBe(2);
  });

  test('reads the articles of a feed as they are', async () => {
    const results = await collect(client.articles(await client.feed(`${publisher.url}/feed/`)));
    expect(headlinesOf(results)).toEqual(headlines());
  });

  test('makes partial articles of teasers', async () => {
    const results = await collect(client.articles(parseFeed(teaserFeed())));
    expect(headlinesOf(results)).toEqual(headlines());
    for (const result of results) {
      expect(result).toMatchObject({ ok: true, article: { representationType: 'partial' } });
      expect(result.ok && safeParseArticle(result.article).success).toBe(true);
    }
  });

  test('follows teasers where the full text is wanted', async () => {
    const results = await collect(client.articles(parseFeed(teaserFeed()), { fullText: true }));
    expect(headlinesOf(results)).toEqual(headlines());
    expect(results.every((result) => result.ok && result.article.representationType === 'full')).toBe(true);
  });

  test('follows a reference without any text in any case', async () => {
    const url = addresses()[0] ?? '';
    const ref = { type: 'articleRef', url, altIds: [], contributors: [], sections: [], tags: [], media: [] } as const;
    expect(await collect(client.articles([ref]))).toMatchObject([
      { ok: true, url, article: { representationType: 'full' } },
    ]);
  });

  test('tells after each article how far it has come', async () => {
    const told: BatchProgress[] = [];
    const urls = [...addresses(), `${publisher.url}/gone`];
    const results = await collect(client.articles(urls, { onProgress: (progress) => told.push(progress) }));
    expect(told.map(({ done, failed }) => done + failed)).toEqual(results.map((_, index) => index + 1));
    expect(told.at(-1)).toMatchObject({ done: urls.length - 1, failed: 1, running: 0, waiting: 0, remainingMs: 0 });
  });

  test('ends with an error of the caller who is told', async () => {
    const failure = new Error('The screen is gone.');
    const onProgress = (): never => {
      throw failure;
    };
    await expect(collect(client.articles(addresses(), { onProgress }))).rejects.toBe(failure);
  });

  test('ends with the reason of the signal, in the middle of requests', async () => {
    const reason = new Error('The reader left.');
    const abort = new AbortController();
    const results = client.articles([`${publisher.url}/slow?ms=20000`], { signal: abort.signal });
    setTimeout(() => abort.abort(reason), 50);
    await expect(collect(results)).rejects.toBe(reason);
  });

  test('ends the requests when the loop is left', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const watched = createClient({
      robots: false,
      fetch: (input, init) => {
        signals.push(input instanceof Request ? input.signal : (init?.signal ?? undefined));
        return fetch(input, init);
      },
    });
    for await (const result of watched.articles([addresses()[0] ?? '', `${publisher.url}/slow?ms=20000`])) {
      expect(result.ok).toBe(true);
      break;
    }
    expect(signals.map((signal) => signal?.aborted)).toContain(true);
  });

  test.each([{ concurrency: 0 }, { concurrencyPerHost: 1.5 }])('refuses %o', (options) => {
    expect(() => client.articles([], options)).toThrow(InputError);
  });

  test('refuses one address in place of a list', () => {
    expect(() => client.articles('https://courant.example/')).toThrow(/client\.article\(\)/);
  });
});
