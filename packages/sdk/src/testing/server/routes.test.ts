import { describe, expect, it } from 'vitest';
import { createPublisher } from '../publisher.ts';
import { routes } from './routes.ts';

const publisher = createPublisher();

function get(path: string, init?: RequestInit): Promise<Response> {
  return publisher.handle(new Request(`${publisher.origin}${path}`, init));
}

/** Routes that do not answer 200, with what they answer. */
const statuses: Readonly<Record<string, number>> = {
  '/moved': 301,
  '/moved-in-circles': 302,
  '/gone': 410,
  '/busy': 503,
};

describe.each(routes.map(({ path, example }) => ({ path, example })))('$path', ({ path, example }) => {
  it('answers its example with a type, a character set and a length', async () => {
    const response = await get(example);
    expect(response.status).toBe(statuses[path] ?? 200);
    expect(response.headers.get('content-type')).toMatch(/^[a-z]+\/[a-z+.-]+; charset=utf-8$/u);
    const body = new Uint8Array(await response.arrayBuffer());
    expect(response.headers.get('content-length')).toBe(String(body.length));
    expect(body.length).toBeGreaterThan(0);
  });

  it('answers HEAD with the same headers and no body', async () => {
    const [whole, head] = [await get(example), await get(example, { method: 'HEAD' })];
    expect(await head.text()).toBe('');
    expect([...head.headers]).toEqual([...whole.headers]);
  });
});

describe('the server', () => {
  it.each([
    '/nowhere',
    '/city/storm-orla-live-9999',
    '/2026/05/nothing/',
    '/media/1.svg',
    '/media/x.svg',
    '/tag/none',
    '/author/none',
    '/?p=1',
    '/nowhere/feed/',
    '/text/none',
  ])('answers %s with 404 and a page', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Page not found');
  });

  it('answers other methods with 405', async () => {
    const response = await get('/', { method: 'POST' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });

  it('draws a picture in the size its name asks for', async () => {
    const response = await get('/media/11021-300x200.svg');
    expect(await response.text()).toContain('width="300" height="200"');
  });

  it('leads from the short address to the page', async () => {
    const response = await get('/?p=1102');
    expect(response.headers.get('location')).toBe('https://courant.example/2026/05/council-keeps-night-market/');
  });

  it('waits as long as asked', async () => {
    const started = performance.now();
    await get('/slow?ms=50');
    expect(performance.now() - started).toBeGreaterThan(45);
  });
});

describe('conditional requests', () => {
  const path = '/2026/05/council-keeps-night-market/';

  it('are answered 304 by entity tag, weak or in a list', async () => {
    const etag = (await get(path)).headers.get('etag') ?? '';
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const response = await get(path, { headers: { 'if-none-match': known } });
      expect(response.status).toBe(304);
      expect(response.headers.get('etag')).toBe(etag);
      expect(await response.text()).toBe('');
    }
    expect((await get(path, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  });

  it('are answered 304 by date, which the entity tag overrules', async () => {
    const modified = (await get(path)).headers.get('last-modified') ?? '';
    expect(modified).toBe('Tue, 12 May 2026 10:15:00 GMT');
    expect((await get(path, { headers: { 'if-modified-since': modified } })).status).toBe(304);
    const earlier = 'Mon, 11 May 2026 10:15:00 GMT';
    expect((await get(path, { headers: { 'if-modified-since': earlier } })).status).toBe(200);
    const both = { 'if-modified-since': modified, 'if-none-match': '"other"' };
    expect((await get(path, { headers: both })).status).toBe(200);
  });

  it('notice an edit, and a silent one by the entity tag only', async () => {
    const own = createPublisher({ now: () => new Date('2026-11-02T12:00:00Z') });
    const ask = (headers: Record<string, string> = {}): Promise<Response> =>
      own.handle(new Request(`${own.origin}${path}`, { headers }));
    const before = (await ask()).headers;
    own.edit('council-keeps-night-market', { kicker: 'The vote' }, { silent: true });
    expect((await ask({ 'if-none-match': before.get('etag') ?? '' })).status).toBe(200);
    expect((await ask({ 'if-modified-since': before.get('last-modified') ?? '' })).status).toBe(304);
    own.edit('council-keeps-night-market', { kicker: 'The count' });
    expect((await ask({ 'if-modified-since': before.get('last-modified') ?? '' })).status).toBe(200);
  });
});
