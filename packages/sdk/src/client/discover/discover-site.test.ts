import { afterEach, describe, expect, test } from 'vitest';
import { createClient } from '../../create-client.ts';
import type { Discovery } from '../../discovery.ts';
import { ghost, sitemap, wordpress } from '../../sources.ts';
import { letterPath, listenPublisher } from '../../testing/index.ts';
import { listenSite, type SiteFile } from '../../testing/listen-site.ts';

const client = createClient({ maxRetries: 0, maxCrawlDelayMs: 0 });
const closings: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(closings.splice(0).map((close) => close()));
});

async function discover(
  files: Readonly<Record<string, SiteFile>>,
): Promise<Discovery & { readonly asked: readonly string[] }> {
  const site = await listenSite(() => files);
  closings.push(site.close);
  return { ...(await client.discover(site.url)), asked: site.asked };
}

function page(head: string, headers: Readonly<Record<string, string>> = {}): Response {
  const body = `<!doctype html><html><head>${head}</head><body><p>Front page</p></body></html>`;
  return new Response(body, { headers: { 'content-type': 'text/html', ...headers } });
}

function feedLink(href: string, type: string): string {
  return `<link rel="alternate" type="${type}" href="${href}">`;
}

const rss = '<rss version="2.0"><channel><title>Courant</title></channel></rss>';

describe('client.discover', () => {
  test('finds what a site names, and says how it knows', async () => {
    const publisher = await listenPublisher();
    closings.push(publisher.close);
    const { url } = publisher;
    expect(await client.discover(url)).toEqual({
      url: `${url}/`,
      feeds: [
        ['/feed/', 'Feed'],
        ['/feed/atom/', 'Atom'],
        ['/feed.json', 'JSON Feed'],
      ].map(([path, title]) => ({
        url: `${url}${path}`,
        title: `The Ellery Courant » ${title}`,
        foundBy: 'link-element',
        foundAt: `${url}/`,
      })),
      sitemaps: ['/sitemap.xml', '/news-sitemap.xml'].map((path) => ({
        url: `${url}${path}`,
        foundBy: 'robots',
        foundAt: `${url}/robots.txt`,
      })),
      apis: [
        {
          name: 'wordpress',
          siteUrl: `${url}/`,
          apiUrl: `${url}/wp-json/`,
          foundBy: 'link-element',
          foundAt: `${url}/`,
        },
      ],
      unread: [],
    });
  });

  test('what it finds can be read', async () => {
    const publisher = await listenPublisher();
    closings.push(publisher.close);
    const { feeds, sitemaps, apis } = await client.discover(publisher.url);
    const letter = await client.discover(`${publisher.url}${letterPath}`);
    for (const { url } of feeds) expect((await client.feed(url)).items.length).toBeGreaterThan(0);
    const sources = [
      ...sitemaps.map(({ url }) => sitemap(url, { client })),
      ...apis.map(({ siteUrl }) => wordpress(siteUrl, { client })),
      ...letter.apis.map(({ siteUrl }) => ghost(siteUrl, { client })),
    ];
    expect(sources.length).toBe(4);
    for (const source of sources) {
      const listed = await source.list({ limit: 1 })[Symbol.asyncIterator]().next();
      expect(listed.value?.headline ?? listed.value?.url).toBeDefined();
    }
  });

  test('finds Ghost by the key in a script, or by the line that names the CMS', async () => {
    const key = '0123456789abcdef0123456789';
    const script = `<script data-key="${key}" data-api="/blog/ghost/api/content/"></script>`;
    const byScript = await discover({ '/': page(script) });
    expect(byScript.apis).toMatchObject([{ name: 'ghost', foundBy: 'script' }]);
    expect(byScript.apis[0]?.apiUrl).toMatch(/\/blog\/ghost\/api\/content\/$/);
    const byLine = await discover({ '/': page('<meta name="generator" content="Ghost 5.80">') });
    expect(byLine.apis).toMatchObject([{ name: 'ghost', foundBy: 'generator' }]);
    expect(byLine.apis[0]?.apiUrl).toMatch(/\d\/ghost\/api\/content\/$/);
  });

  test('finds WordPress by a header, and in its usual place', async () => {
    const byHeader = await discover({ '/': page('', { link: '</api/>; rel="https://api.w.org/"' }) });
    expect(byHeader.apis).toMatchObject([{ name: 'wordpress', foundBy: 'link-header' }]);
    const byPlace = await discover({ '/': page(''), '/wp-json/': Response.json({ namespaces: ['wp/v2'] }) });
    expect(byPlace.apis).toMatchObject([{ name: 'wordpress', foundBy: 'usual-place' }]);
  });

  test('looks at usual places where nothing is named, and only there', async () => {
    const unnamed = await discover({
      '/': page(''),
      '/rss.xml': rss,
      '/sitemap_index.xml': '<sitemapindex/>',
      '/feed.xml': rss,
    });
    expect(unnamed.feeds).toMatchObject([{ title: 'Courant', foundBy: 'usual-place' }]);
    expect(unnamed.feeds[0]?.url).toMatch(/\/rss\.xml$/);
    expect(unnamed.sitemaps).toMatchObject([{ foundBy: 'usual-place' }]);
    const link =
      '<link rel="alternate" type="application/rss+xml" href="/stories.rss"><link rel="sitemap" href="/map.xml">';
    const named = await discover({ '/': page(link), '/feed/': rss, '/sitemap.xml': '<urlset/>' });
    expect(named.asked).not.toContain('/feed/');
    expect(named.asked).not.toContain('/sitemap.xml');
    expect(named.sitemaps).toMatchObject([{ foundBy: 'link-element' }]);
  });

  test('leaves out what is no feed of stories, and what is named twice', async () => {
    const { feeds } = await discover({
      '/': page(
        [
          feedLink('/feed/', 'application/rss+xml'),
          feedLink('/feed/', 'application/rss+xml; charset=UTF-8'),
          feedLink('/comments/feed/', 'application/rss+xml'),
          feedLink('/wp-json/wp/v2/pages/2', 'application/json'),
          feedLink('/de/', 'text/html'),
        ].join(''),
      ),
    });
    expect(feeds.map(({ url }) => new URL(url).pathname)).toEqual(['/feed/']);
  });

  test('a page that is a feed itself is found', async () => {
    const { feeds, url } = await discover({ '/': new Response(rss, { headers: { 'content-type': 'text/xml' } }) });
    expect(feeds).toMatchObject([{ url, title: 'Courant' }]);
  });

  test('says which places it could not look at', async () => {
    const { unread, sitemaps } = await discover({ '/': page(''), '/robots.txt': new Response('', { status: 503 }) });
    expect(unread).toMatchObject([{ url: expect.stringMatching(/\/robots\.txt$/), error: { statusCode: 503 } }]);
    expect(sitemaps).toEqual([]);
  });

  test('fails where the page itself cannot be fetched', async () => {
    await expect(discover({})).rejects.toMatchObject({ code: 'FETCH_FAILED', statusCode: 404 });
    await expect(client.discover('nowhere')).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });
});
