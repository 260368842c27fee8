import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CacheStore } from '../../cache-store.ts';
import type { ClientOptions, Fetch } from '../../client-options.ts';
import { createFetcher, type Fetcher } from '../create-fetcher.ts';
import { createMemoryCache } from './create-memory-cache.ts';

const url = 'https://courier.example/feed';
const start = Date.parse('2026-03-02T18:00:00Z');
const changed = 'Mon, 02 Mar 2026 17:00:00 GMT';

type Headers = Readonly<Record<string, string>>;

/** What a server answers: a text, a status without one, or nothing at all. */
type Reply = readonly [reply: string | number | Error, headers?: Headers];

/** A server that answers in turn and notes the conditions of each request. */
function serverOf(...replies: readonly Reply[]): { readonly fetch: Fetch; readonly conditions: readonly Headers[] } {
  const conditions: Headers[] = [];
  const left = [...replies];
  const fetch: Fetch = async (_, init) => {
    const sent = Object.entries(Object.fromEntries(new Headers(init?.headers)));
    conditions.push(Object.fromEntries(sent.filter(([name]) => name.startsWith('if-'))));
    const [reply, headers = {}] = left.shift() ?? [new TypeError('No reply is left.')];
    if (reply instanceof Error) throw reply;
    if (typeof reply === 'number') return new Response(null, { status: reply, headers });
    return new Response(reply, { headers: { 'content-type': 'text/plain', ...headers } });
  };
  return { fetch, conditions };
}

function passSeconds(seconds: number): void {
  vi.setSystemTime(Date.now() + seconds * 1000);
}

/** Texts of several fetches, a number of seconds apart, each with where it came from. */
async function fetchTimes(get: Fetcher, times: number, apartSeconds: number): Promise<readonly string[]> {
  const got: string[] = [];
  for (let time = 0; time < times; time += 1) {
    if (time > 0) passSeconds(apartSeconds);
    const { text, freshness } = await get(url);
    got.push(`${text} ${freshness}`);
  }
  return got;
}

function clientFor(server: { readonly fetch: Fetch }, options: ClientOptions = {}): Fetcher {
  return createFetcher({ fetch: server.fetch, maxRetries: 0, ...options });
}

async function fail(): Promise<never> {
  throw new Error('The disk is full.');
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: start });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('cacheAnswers', () => {
  test.each<[name: string, headers: Headers, apartSeconds: number]>([
    ['within its time', { 'cache-control': 'max-age=60' }, 59],
    ['before it expires', { expires: 'Mon, 02 Mar 2026 18:05:00 GMT' }, 299],
    ['where only shared caches may not', { 'cache-control': 'private, max-age=60' }, 30],
    ['less the time that it spent on the way', { 'cache-control': 'max-age=60', age: '20' }, 39],
  ])('gives an answer again %s', async (_, headers, apartSeconds) => {
    const server = serverOf(['a', headers], ['b']);
    expect(await fetchTimes(clientFor(server), 2, apartSeconds)).toEqual(['a network', 'a fresh']);
  });

  test.each<[name: string, headers: Headers, apartSeconds: number]>([
    ['after its time', { 'cache-control': 'max-age=60' }, 61],
    ['after it expired', { expires: 'Mon, 02 Mar 2026 18:05:00 GMT' }, 301],
    ['that may not be kept', { 'cache-control': 'no-store, max-age=60', etag: '"1"' }, 1],
    ['that never said how long it holds', { 'last-modified': 'Mon, 02 Mar 2020 18:00:00 GMT' }, 1],
    ['that was old when it came', { 'cache-control': 'max-age=60', age: '61' }, 1],
    ['that expired at once', { expires: '0' }, 1],
    ['that depends on everything', { 'cache-control': 'max-age=60', vary: '*' }, 1],
    ['without anything', {}, 1],
  ])('does not give an answer again %s', async (_, headers, apartSeconds) => {
    const server = serverOf(['a', headers], ['b']);
    expect(await fetchTimes(clientFor(server), 2, apartSeconds)).toEqual(['a network', 'b network']);
  });

  test.each<[name: string, headers: Headers, condition: Headers]>([
    ['a tag', { etag: '"1"' }, { 'if-none-match': '"1"' }],
    ['a weak tag', { etag: 'W/"1"' }, { 'if-none-match': 'W/"1"' }],
    ['a date', { 'last-modified': changed }, { 'if-modified-since': changed }],
    ['both', { etag: '"1"', 'last-modified': changed }, { 'if-none-match': '"1"', 'if-modified-since': changed }],
    ['a tag, to be asked about each time', { etag: '"1"', 'cache-control': 'no-cache' }, { 'if-none-match': '"1"' }],
    ['a tag and a time that is over', { etag: '"1"', 'cache-control': 'max-age=5' }, { 'if-none-match': '"1"' }],
  ])('asks whether an answer still holds that has %s', async (_, headers, condition) => {
    const server = serverOf(['a', headers], [304, headers], [304, headers], ['b']);
    expect(await fetchTimes(clientFor(server), 4, 10)).toEqual([
      'a network',
      'a revalidated',
      'a revalidated',
      'b network',
    ]);
    expect(server.conditions).toEqual([{}, condition, condition, condition]);
  });

  test('believes what a confirmation says of the time that follows', async () => {
    const server = serverOf(['a', { etag: '"1"' }], [304, { etag: '"1"', 'cache-control': 'max-age=60' }], ['b']);
    expect(await fetchTimes(clientFor(server), 3, 10)).toEqual(['a network', 'a revalidated', 'a fresh']);
  });

  test('says when an answer was last known to hold', async () => {
    const get = clientFor(serverOf(['a', { etag: '"1"', 'cache-control': 'max-age=15' }], [304, { etag: '"1"' }]));
    const dates: number[] = [];
    for (let time = 0; time < 3; time += 1) {
      dates.push((await get(url)).retrievedAt.getTime() - start);
      passSeconds(10);
    }
    expect(dates).toEqual([0, 0, 20_000]);
  });

  test('believes a confirmation that does not repeat the tag', async () => {
    const server = serverOf(['a', { etag: '"1"' }], [304], [304]);
    expect(await fetchTimes(clientFor(server), 3, 1)).toEqual(['a network', 'a revalidated', 'a revalidated']);
  });

  test('asks anew when a server confirms another answer than the one that is kept', async () => {
    const server = serverOf(['a', { etag: '"1"' }], [304, { etag: '"2"' }], ['b', { etag: '"2"' }]);
    expect(await fetchTimes(clientFor(server), 2, 1)).toEqual(['a network', 'b network']);
    expect(server.conditions).toEqual([{}, { 'if-none-match': '"1"' }, {}]);
  });

  test('forgets what may not be kept any more', async () => {
    const server = serverOf(['a', { etag: '"1"' }], ['b', { 'cache-control': 'no-store' }], ['c']);
    expect(await fetchTimes(clientFor(server), 3, 1)).toEqual(['a network', 'b network', 'c network']);
    expect(server.conditions).toEqual([{}, { 'if-none-match': '"1"' }, {}]);
  });

  const down: readonly [string, Reply][] = [
    ['cannot be reached', [new TypeError('reset')]],
    ['has a problem', [503]],
  ];

  test.each(down)('gives an old answer when the server %s and allows it', async (_, reply) => {
    const server = serverOf(['a', { 'cache-control': 'max-age=5, stale-if-error=60' }], reply);
    const get = clientFor(server);
    await get(url);
    passSeconds(30);
    const { text, freshness, diagnostics } = await get(url);
    expect([text, freshness]).toEqual(['a', 'stale']);
    expect(diagnostics).toMatchObject([{ code: 'answer-stale', severity: 'warning' }]);
  });

  test.each(down)('gives an old answer when the server %s and the caller allows it', async (_, reply) => {
    const server = serverOf(['a', { etag: '"1"' }], reply, reply);
    const get = clientFor(server, { staleIfErrorMs: 60_000 });
    expect(await fetchTimes(get, 2, 59)).toEqual(['a network', 'a stale']);
    passSeconds(2);
    await expect(get(url)).rejects.toMatchObject({ isRetryable: true });
  });

  test.each<[name: string, headers: Headers, reply: Reply]>([
    ['nobody allows it', { etag: '"1"' }, [503]],
    ['it is too old', { 'cache-control': 'max-age=5, stale-if-error=10' }, [503]],
    ['the server forbids it', { 'cache-control': 'max-age=5, must-revalidate, stale-if-error=60' }, [503]],
    ['it is gone', { 'cache-control': 'max-age=5, stale-if-error=60' }, [410]],
    ['nobody may read it any more', { 'cache-control': 'max-age=5, stale-if-error=60' }, [403]],
  ])('gives no old answer when %s', async (_, headers, reply) => {
    await expect(fetchTimes(clientFor(serverOf(['a', headers], reply)), 2, 30)).rejects.toMatchObject({
      kind: 'status',
    });
  });

  test('keeps an answer through an outage', async () => {
    const server = serverOf(['a', { etag: '"1"' }], [503], [304, { etag: '"1"' }]);
    const get = clientFor(server);
    await get(url);
    await expect(get(url)).rejects.toMatchObject({ statusCode: 503 });
    expect((await get(url)).text).toBe('a');
  });

  test('keeps redirects by the same rules', async () => {
    const forever = { location: '/moved', 'cache-control': 'max-age=60' };
    const server = serverOf([301, forever], ['a', { etag: '"1"' }], [304, { etag: '"1"' }]);
    const get = clientFor(server);
    await get(url);
    expect(await get(url)).toMatchObject({ text: 'a', url: 'https://courier.example/moved', freshness: 'revalidated' });
    expect(server.conditions).toHaveLength(3);
  });

  test('keeps nothing that the headers of the caller had a part in', async () => {
    const server = serverOf(['a', { 'cache-control': 'max-age=60' }], ['b']);
    const get = clientFor(server, { headers: { Authorization: 'Bearer x' } });
    expect(await fetchTimes(get, 2, 1)).toEqual(['a network', 'b network']);
  });

  test('tells answers in different languages apart, where they differ', async () => {
    const store = createMemoryCache();
    const server = serverOf(['a', { 'cache-control': 'max-age=60', vary: 'accept-language' }], ['b']);
    const inPortuguese = clientFor(server, { cache: store, headers: { 'accept-language': 'pt' } });
    const inKazakh = clientFor(server, { cache: store, headers: { 'accept-language': 'kk' } });
    expect([(await inPortuguese(url)).text, (await inKazakh(url)).text]).toEqual(['a', 'b']);
  });

  test('gives nothing that is larger than this client may read', async () => {
    const store = createMemoryCache();
    const server = serverOf(['a'.repeat(100), { 'cache-control': 'max-age=60' }], ['b']);
    await clientFor(server, { cache: store })(url);
    expect((await clientFor(server, { cache: store, maxBytes: 50 })(url)).text).toBe('b');
  });

  test('writes down no cookie', async () => {
    const store = createMemoryCache();
    const server = serverOf(['a', { 'cache-control': 'max-age=60', 'set-cookie': 'a=b' }]);
    await clientFor(server, { cache: store })(url);
    expect(Object.keys((await store.get(url))?.headers ?? {})).toEqual(['date', 'cache-control', 'content-type']);
  });

  test('does without, when it is told to', async () => {
    const server = serverOf(['a', { 'cache-control': 'max-age=60' }], ['b']);
    expect(await fetchTimes(clientFor(server, { cache: false }), 2, 1)).toEqual(['a network', 'b network']);
  });

  test('a store that fails is a store that is empty, and the caller is told', async () => {
    const cache: CacheStore = { get: fail, set: fail, delete: fail };
    const { text, diagnostics } = await clientFor(serverOf(['a', { etag: '"1"' }]), { cache })(url);
    expect(text).toBe('a');
    expect(diagnostics).toMatchObject([{ code: 'cache-failed' }, { code: 'cache-failed' }]);
    expect(diagnostics[0]?.message).toContain('The disk is full.');
  });
});
