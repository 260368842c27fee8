import { describe, expect, test } from 'vitest';
import type { ClientOptions, Fetch } from '../../client-options.ts';
import { createFetcher, type Fetcher } from '../create-fetcher.ts';

const site = 'https://courier.example';

/** A site that answers its robots.txt and, for everything else, a page; and what it was asked. */
function siteWith(robots: () => Response, options: ClientOptions = {}): { get: Fetcher; asked: readonly string[] } {
  const asked: string[] = [];
  const fetch: Fetch = async (input) => {
    const { url } = new Request(input);
    asked.push(url);
    if (url.endsWith('/robots.txt')) return robots();
    if (url.endsWith('/moved')) return new Response(null, { status: 302, headers: { location: '/private/' } });
    return new Response('<p>Hello', { headers: { 'content-type': 'text/html' } });
  };
  return { get: createFetcher({ fetch, robots: true, maxRetries: 0, ...options }), asked };
}

function robotsOf(...lines: readonly string[]) {
  return (): Response => new Response(lines.join('\n'));
}

function status(code: number) {
  return (): Response => new Response(null, { status: code });
}

const closed = robotsOf('user-agent: *', 'disallow: /private/');

describe('respectRobots', () => {
  test('does not fetch what the site forbids, and says so', async () => {
    const { get, asked } = siteWith(closed);
    await expect(get(`${site}/private/`)).rejects.toMatchObject({
      kind: 'robots',
      phase: 'robots',
      isRetryable: false,
    });
    expect((await get(`${site}/open`)).text).toBe('<p>Hello');
    expect(asked).toEqual([`${site}/robots.txt`, `${site}/open`]);
  });

  test('asks only where it is to', async () => {
    const { get, asked } = siteWith(closed);
    await get(`${site}/private/`, { robots: false });
    expect(asked).toEqual([`${site}/private/`]);
    const free = siteWith(closed, { robots: false });
    await expect(free.get(`${site}/private/`, { robots: true })).rejects.toMatchObject({ kind: 'robots' });
  });

  test('asks again where a redirect leads', async () => {
    const { get } = siteWith(closed);
    await expect(get(`${site}/moved`)).rejects.toMatchObject({ kind: 'robots', url: `${site}/private/` });
  });

  test('asks once, however many wait for the answer', async () => {
    const { get, asked } = siteWith(closed);
    await Promise.all([1, 2, 3, 4].map((number) => get(`${site}/${number}`)));
    expect(asked.filter((url) => url.endsWith('/robots.txt'))).toHaveLength(1);
  });

  test('is the crawler that the option userAgent names', async () => {
    const robots = robotsOf('user-agent: readerapp', 'disallow: /', '', 'user-agent: *', 'allow: /');
    await expect(siteWith(robots, { userAgent: 'ReaderApp/2.1' }).get(site)).rejects.toMatchObject({ kind: 'robots' });
    expect((await siteWith(robots).get(site)).kind).toBe('html');
  });

  test.each([
    ['a missing file', status(404)],
    ['a file that nobody may read', status(403)],
    ['a redirect that leads nowhere', (): Response => new Response(null, { status: 302 })],
    [
      'a redirect in a circle',
      (): Response => new Response(null, { status: 302, headers: { location: '/robots.txt' } }),
    ],
    ['a redirect to a file', (): Response => new Response(null, { status: 302, headers: { location: 'file:///a' } })],
    ['a picture', (): Response => new Response('\u0089PNG', { headers: { 'content-type': 'image/png' } })],
  ])('%s forbids nothing', async (_, robots) => {
    expect((await siteWith(robots).get(`${site}/private/`)).kind).toBe('html');
  });

  test.each([
    ['a server with a problem', status(503)],
    ['a server that asks for fewer requests', status(429)],
    [
      'a connection that breaks off',
      (): Response => {
        throw new TypeError('reset');
      },
    ],
  ])('%s forbids everything for now', async (_, robots) => {
    const { get, asked } = siteWith(robots);
    await expect(get(`${site}/open`)).rejects.toMatchObject({ kind: 'robots', isRetryable: true });
    await expect(get(`${site}/open`)).rejects.toMatchObject({ kind: 'robots' });
    expect(asked).toEqual([`${site}/robots.txt`]);
  });

  test('reads only the beginning of a file that is too long', async () => {
    const long = robotsOf('user-agent: *', 'disallow: /private/', `#${'a'.repeat(600_000)}`, 'disallow: /open');
    const { get } = siteWith(long, { maxBytes: 1000 });
    expect((await get(`${site}/open`)).kind).toBe('html');
    await expect(get(`${site}/private/`)).rejects.toMatchObject({ kind: 'robots' });
  });

  test('keeps the pause that is asked for, up to the option', async () => {
    const patient = siteWith(robotsOf('user-agent: *', 'crawl-delay: 3600'), { maxCrawlDelayMs: 30, timeoutMs: 5000 });
    const start = performance.now();
    await Promise.all([1, 2, 3, 4].map((number) => patient.get(`${site}/${number}`)));
    expect(performance.now() - start).toBeGreaterThan(85);
  });

  test('a caller who leaves does not take the answer from the others', async () => {
    const waiting: ((response: Response) => void)[] = [];
    const answer = new Promise<Response>((resolve) => void waiting.push(resolve));
    const fetch: Fetch = async (input) =>
      new Request(input).url.endsWith('/robots.txt') ? answer : new Response('Hello');
    const get = createFetcher({ fetch, robots: true });
    const leaver = new AbortController();
    const left = get(site, { signal: leaver.signal });
    const stayed = get(site);
    leaver.abort(new Error('The reader left.'));
    await expect(left).rejects.toThrow('The reader left.');
    for (const resolve of waiting) resolve(closed());
    expect((await stayed).text).toBe('Hello');
  });

  test('does not ask on when everybody has left, and asks anew when somebody comes', async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    const fetch: Fetch = (_, init) => {
      signals.push(init?.signal);
      return new Promise(() => undefined);
    };
    const get = createFetcher({ fetch, robots: true });
    const leaver = new AbortController();
    const left = [get(site, { signal: leaver.signal }), get(site, { signal: leaver.signal })];
    await expect.poll(() => signals.length).toBe(1);
    leaver.abort(new Error('The readers left.'));
    for (const one of left) await expect(one).rejects.toThrow('The readers left.');
    expect(signals[0]?.aborted).toBe(true);
    const next = get(site, { signal: AbortSignal.timeout(50) });
    await expect(next).rejects.toThrow('timeout');
    expect(signals).toHaveLength(2);
  });
});
