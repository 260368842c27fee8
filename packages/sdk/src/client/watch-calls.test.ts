import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ClientHooks } from '../client-hooks.ts';
import { createClient } from '../create-client.ts';
import { HookError } from '../errors/hook-error.ts';
import { sitemap } from '../sources.ts';
import { listenPublisher, storyPath, type ListeningPublisher } from '../testing/index.ts';

let publisher: ListeningPublisher;
let story = '';

beforeAll(async () => {
  publisher = await listenPublisher();
  const [first] = publisher.stories;
  story = first === undefined ? '' : `${publisher.url}${storyPath(first)}`;
});

afterAll(() => publisher.close());

const names = ['beforeRequest', 'afterResponse', 'onRetry', 'onArticle', 'onError'] as const;

/** Hooks that write down what they are told, each line with its name. */
function recording(): { readonly hooks: ClientHooks; readonly told: readonly (readonly [string, object])[] } {
  const told: (readonly [string, object])[] = [];
  const note = (name: string) => async (state: object) => void told.push([name, state]);
  return { hooks: Object.fromEntries(names.map((name) => [name, note(name)])), told };
}

const full = new Error('The meter is full.');

function throwFull(): never {
  throw full;
}

const anyNumber: unknown = expect.any(Number);

describe('hooks', () => {
  test('are told of every request of a call, and of its article', async () => {
    const { hooks, told } = recording();
    const article = await createClient({ hooks }).article(`${publisher.url}/moved`);
    const call = { url: `${publisher.url}/moved` };
    expect(told).toMatchObject([
      ['beforeRequest', { call, request: { url: call.url, attempt: 1 } }],
      ['afterResponse', { call, status: 301, bytes: 0, durationMs: anyNumber }],
      ['beforeRequest', { call, request: { url: article.url } }],
      ['afterResponse', { call, status: 200, bytes: anyNumber }],
      ['onArticle', { call, article, freshness: 'network', durationMs: anyNumber }],
    ]);
    const calls = new Set(told.map(([, state]) => 'call' in state && state.call));
    expect(calls.size).toBe(1);
  });

  test('are told of retries and of the error in the end', async () => {
    const { hooks, told } = recording();
    const client = createClient({ hooks, maxRetries: 1 });
    await expect(client.article(`${publisher.url}/busy`)).rejects.toMatchObject({ statusCode: 503 });
    expect(told).toMatchObject([
      ['beforeRequest', { request: { attempt: 1 } }],
      ['afterResponse', { status: 503 }],
      ['onRetry', { request: { attempt: 1 }, reason: 503 }],
      ['beforeRequest', { request: { attempt: 2 } }],
      ['afterResponse', { status: 503 }],
      ['onError', { error: { code: 'FETCH_FAILED' }, request: { attempt: 2 }, durationMs: anyNumber }],
    ]);
  });

  test('are told of a call that was aborted', async () => {
    const { hooks, told } = recording();
    const reason = new Error('The reader left.');
    const pending = createClient({ hooks }).feed(story, { signal: AbortSignal.abort(reason) });
    await expect(pending).rejects.toBe(reason);
    expect(told).toEqual([
      ['onError', { call: { url: story }, error: reason, request: undefined, durationMs: anyNumber }],
    ]);
  });

  test('are told of robots.txt, and of what a source reads', async () => {
    const { hooks, told } = recording();
    const client = createClient({ hooks, maxCrawlDelayMs: 0 });
    const results = client.articles(sitemap(`${publisher.url}/sitemap.xml`, { client }), { limit: 1 });
    for await (const result of results) expect(result.ok).toBe(true);
    const asked = told.flatMap(([name, state]) =>
      name === 'beforeRequest' && 'request' in state ? [JSON.stringify(state.request)] : [],
    );
    expect(asked.filter((request) => request.includes('/robots.txt'))).toHaveLength(1);
    expect(asked.some((request) => request.includes('/sitemap.xml'))).toBe(true);
    expect(told.filter(([name]) => name === 'onArticle')).toHaveLength(1);
  });

  test.each(['beforeRequest', 'afterResponse', 'onArticle'] as const)('that throw end the call: %s', async (hook) => {
    const told: unknown[] = [];
    const hooks: ClientHooks = { [hook]: throwFull, onError: ({ error }) => void told.push(error) };
    const error: unknown = await createClient({ hooks })
      .article(story)
      .catch((failure: unknown) => failure);
    expect(error).toBeInstanceOf(HookError);
    expect(error).toMatchObject({ code: 'HOOK_FAILED', hook, cause: full });
    expect(told).toEqual([error]);
  });

  test('that throw when they are told of an error keep it', async () => {
    await expect(
      createClient({ hooks: { onError: throwFull } }).article(`${publisher.url}/gone`),
    ).rejects.toMatchObject({
      hook: 'onError',
      interrupted: { code: 'FETCH_FAILED', statusCode: 410 },
    });
  });
});
