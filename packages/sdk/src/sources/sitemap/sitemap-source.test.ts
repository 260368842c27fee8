import { gzipSync } from 'node:zlib';
import type { Article, ArticleRef } from '@broadsheet/core/model';
import { afterEach, describe, expect, test } from 'vitest';
import { createClient } from '../../create-client.ts';
import { FetchError } from '../../errors/fetch-error.ts';
import type { ListOptions } from '../../source.ts';
import { sitemap } from '../../sources.ts';
import { listenPublisher } from '../../testing/index.ts';
import { listenSite, type ListeningSite } from '../../testing/listen-site.ts';

const client = createClient();
const closings: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(closings.splice(0).map((close) => close()));
});

async function openSite(filesOf: Parameters<typeof listenSite>[0]): Promise<ListeningSite> {
  const site = await listenSite(filesOf);
  closings.push(site.close);
  return site;
}

async function list(url: string, options: ListOptions = {}): Promise<readonly (Article | ArticleRef)[]> {
  const items: (Article | ArticleRef)[] = [];
  for await (const item of sitemap(url, { client }).list(options)) items.push(item);
  return items;
}

function urlset(...entries: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</urlset>`;
}

function index(origin: string, ...maps: readonly (readonly [path: string, lastmod?: string])[]): string {
  const entries = maps.map(
    ([path, lastmod]) =>
      `<sitemap><loc>${origin}${path}</loc>${lastmod === undefined ? '' : `<lastmod>${lastmod}</lastmod>`}</sitemap>`,
  );
  return `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</sitemapindex>`;
}

const page = '<url><loc>https://courant.example/a</loc></url>';
const pageRef = { type: 'articleRef', url: 'https://courant.example/a' } as const;

describe('a sitemap', () => {
  test('gives what the extensions for news and pictures say', async () => {
    const entry = `<url>
      <loc> https://courant.example/tram?a=1&amp;b=2 </loc><lastmod>2026-05-12</lastmod>
      <image:image><image:loc>https://courant.example/1.jpg</image:loc><image:caption><![CDATA[The last tram. Photo: Tamsin Orrell]]></image:caption></image:image>
      <image:image><image:loc>https://courant.example/2.jpg</image:loc></image:image>
      <news:news><news:publication><news:name>Courant</news:name><news:language>en</news:language></news:publication>
      <news:publication_date>2026-05-11T09:00:00-03:00</news:publication_date>
      <news:title>Tram &amp; rail</news:title><news:keywords>Trams, City , Trams</news:keywords></news:news></url>`;
    const site = await openSite(() => ({ '/sitemap.xml': urlset(entry) }));
    expect(await list(`${site.url}/sitemap.xml`)).toEqual([
      {
        type: 'articleRef',
        url: 'https://courant.example/tram?a=1&b=2',
        altIds: [],
        headline: 'Tram & rail',
        datePublished: expect.objectContaining({ iso: '2026-05-11T09:00:00-03:00' }),
        dateModified: expect.objectContaining({ iso: '2026-05-12', precision: 'day' }),
        inLanguage: 'en',
        contributors: [],
        sections: [],
        tags: [
          { name: 'Trams', kind: 'topic' },
          { name: 'City', kind: 'topic' },
        ],
        media: [
          {
            id: 'm1',
            kind: 'image',
            renditions: [{ url: 'https://courant.example/1.jpg' }],
            caption: [{ type: 'text', value: 'The last tram.' }],
            credits: [expect.objectContaining({ name: 'Tamsin Orrell' })],
          },
          { id: 'm2', kind: 'image', renditions: [{ url: 'https://courant.example/2.jpg' }], caption: [], credits: [] },
        ],
      },
    ]);
  });

  test.each([
    ['as a gzip file', gzipSync(urlset(page))],
    ['in plain text', 'https://courant.example/a\n'],
    ['in plain text without a last line end', 'https://courant.example/a'],
    ['in plain text as a gzip file', gzipSync('https://courant.example/a\r\n')],
    ['behind empty lines', `\n \n${urlset(page)}`],
    ['that breaks off', urlset(page, '<url><loc>https://courant.example/b').slice(0, -9)],
  ])('%s is read', async (_, body) => {
    const site = await openSite(() => ({ '/sitemap': body }));
    expect(await list(`${site.url}/sitemap`)).toMatchObject([pageRef]);
  });

  test.each([
    ['a page', '<!doctype html><html><body>Not here</body></html>', 'its root element is “html”'],
    ['a feed', '<rss version="2.0"></rss>', 'read it with feed()'],
    ['nothing', '', 'empty'],
    ['prose', 'Not here.', 'no address'],
    ['nesting without end', urlset('<a>'.repeat(100)), 'nested deeper'],
  ])('%s is none', async (_, body, message) => {
    const site = await openSite(() => ({ '/sitemap': body }));
    await expect(list(`${site.url}/sitemap`)).rejects.toMatchObject({
      code: 'SOURCE_FAILED',
      kind: 'unreadable',
      message: expect.stringContaining(message),
    });
  });

  test('larger than its limit is given up to there', async () => {
    const bomb = gzipSync(urlset(page, ' '.repeat(200_000)));
    const site = await openSite(() => ({ '/sitemap': bomb }));
    const items: unknown[] = [];
    const read = async (): Promise<void> => {
      for await (const item of sitemap(`${site.url}/sitemap`, { client, maxBytes: 100_000 }).list()) items.push(item);
    };
    await expect(read()).rejects.toMatchObject({ kind: 'too-large', limit: { option: 'maxBytes', value: 100_000 } });
  });

  test('without end is read as far as wanted, and then left', async () => {
    let isLeft = false;
    const endless = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(urlset().replace('</urlset>', ''))),
      pull: (controller) => controller.enqueue(new TextEncoder().encode(page.repeat(500))),
      cancel: () => {
        isLeft = true;
      },
    });
    const site = await openSite(() => ({ '/sitemap': endless }));
    expect((await list(`${site.url}/sitemap`, { limit: 5000 })).length).toBe(5000);
    await expect.poll(() => isLeft).toBe(true);
  });

  test('that has moved is followed, by whatever fetches', async () => {
    const site = await openSite((origin) => ({
      '/old': new Response(null, { status: 301, headers: { location: `${origin}/sitemap` } }),
      '/sitemap': urlset(page),
    }));
    const byHand = createClient({ fetch: (input, init) => fetch(input, { ...init, redirect: 'manual' }) });
    for (const one of [client, byHand])
      expect(await sitemap(`${site.url}/old`, { client: one }).list()[Symbol.asyncIterator]().next()).toMatchObject({
        value: pageRef,
      });
  });

  test('that is missing is an error of the request', async () => {
    const site = await openSite(() => ({}));
    await expect(list(`${site.url}/sitemap`)).rejects.toMatchObject({ kind: 'status', statusCode: 404 });
  });

  test('that falls silent is given up', async () => {
    const silent = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('<urlset>')),
    });
    const site = await openSite(() => ({ '/sitemap': silent }));
    const hasty = createClient({ idleTimeoutMs: 100 });
    const reading = sitemap(`${site.url}/sitemap`, { client: hasty }).list()[Symbol.asyncIterator]().next();
    await expect(reading).rejects.toBeInstanceOf(FetchError);
    await expect(reading).rejects.toMatchObject({ kind: 'timeout', limit: { option: 'idleTimeoutMs', value: 100 } });
  });
});

describe('an index of sitemaps', () => {
  test('gives the pages of its sitemaps, that of the publisher too', async () => {
    const publisher = await listenPublisher();
    closings.push(publisher.close);
    const items = await list(`${publisher.url}/sitemap.xml`);
    expect(items.length).toBe(publisher.stories.length * 2);
  });

  test('is not followed to what was not changed since', async () => {
    const site = await openSite((origin) => ({
      '/index': index(origin, ['/old', '2024-01-01'], ['/new', '2026-05-12T00:00:00Z'], ['/undated']),
      '/new': urlset(page),
      '/undated': urlset(page),
    }));
    expect((await list(`${site.url}/index`, { modifiedSince: '2026-01-01' })).length).toBe(2);
    expect(site.asked).not.toContain('/old');
  });

  test('that goes in circles comes to an end', async () => {
    const site = await openSite((origin) => ({
      '/index': index(origin, ['/index'], ['/other']),
      '/other': index(origin, ['/index'], ['/map']),
      '/map': urlset(page),
    }));
    expect(await list(`${site.url}/index`)).toMatchObject([pageRef]);
  });

  test('gives what it can before it says what is missing', async () => {
    const site = await openSite((origin) => ({
      '/index': index(origin, ['/missing'], ['/map']),
      '/map': urlset(page),
    }));
    const reading = sitemap(`${site.url}/index`, { client }).list()[Symbol.asyncIterator]();
    expect(await reading.next()).toMatchObject({ value: pageRef });
    await expect(reading.next()).rejects.toMatchObject({ statusCode: 404 });
  });
});
