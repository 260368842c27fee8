import { afterEach, describe, expect, test } from 'vitest';
import { createClient } from '../../create-client.ts';
import { feed } from '../../sources.ts';
import { listenSite, type ListeningSite } from '../../testing/listen-site.ts';

const client = createClient({ maxRetries: 0, robots: false });
const generator = '<generator>https://wordpress.org/?v=6.1</generator>';
let site: ListeningSite | undefined;

afterEach(async () => {
  await site?.close();
  site = undefined;
});

function item(number: number): string {
  const date = new Date(Date.UTC(2026, 4, 30 - number)).toUTCString();
  return `<item><title>Story ${number}</title><guid isPermaLink="false">${number}</guid><pubDate>${date}</pubDate></item>`;
}

function rss(head: string, ...items: readonly string[]): string {
  return `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Courant</title>${head}${items.join('')}</channel></rss>`;
}

function leadsTo(path: string, rel = 'next'): string {
  return `<atom:link rel="${rel}" href="${path}"/>`;
}

const text = `<description>&lt;p&gt;${'The tram ran, and nobody took it. '.repeat(40)}&lt;/p&gt;</description>`;

/** A feed in three pages, of which the second repeats an item of the first. */
const named = {
  '/feed': rss(leadsTo('/older'), item(1), item(2)),
  '/older': rss(leadsTo('/oldest', 'prev-archive'), item(2), item(3)),
  '/oldest': rss('', item(4)),
};
const numbered = {
  '/feed': rss(generator, item(1), item(2)),
  '/feed?paged=2': rss(generator, item(3)),
  '/feed?paged=3': new Response('Nothing here.', { status: 404 }),
};

const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Courant</title><generator uri="https://wordpress.org/" version="6.1">WordPress</generator><entry><id>1</id><title>Story 1</title></entry></feed>`;

async function headlines(
  files: Parameters<typeof listenSite>[0],
  options: Parameters<typeof feed>[1],
  since?: string,
): Promise<readonly (string | undefined)[]> {
  site = await listenSite(files);
  const all: (string | undefined)[] = [];
  const filter = since === undefined ? {} : { since };
  for await (const { headline } of feed(`${site.url}/feed`, { client, ...options }).list(filter)) all.push(headline);
  return all;
}

describe('a feed of several pages', () => {
  test('is read as far as its first one, unless more are wanted', async () => {
    expect(await headlines(() => named, {})).toEqual(['Story 1', 'Story 2']);
    expect(site?.asked).toEqual(['/feed']);
  });

  test.each([
    ['that name the next', named, ['Story 1', 'Story 2', 'Story 3', 'Story 4']],
    ['that are numbered, as WordPress does', numbered, ['Story 1', 'Story 2', 'Story 3']],
    ['that are numbered, as WordPress does in Atom', { ...numbered, '/feed': atom }, ['Story 1', 'Story 3']],
    ['that lead in circles', { '/feed': rss(leadsTo('/feed'), item(1)) }, ['Story 1']],
  ])('%s is read to its end, each item once', async (_, files, expected) => {
    expect(await headlines(() => files, { maxPages: 10 })).toEqual(expected);
  });

  test('says on each page who publishes it', async () => {
    const further = numbered['/feed?paged=2']
      .replace('<title>Courant<', '<title>Seite 2 &#8211; Courant<')
      .replace('</guid>', `</guid>${text}`);
    site = await listenSite(() => ({ ...numbered, '/feed?paged=2': further }));
    const read = await client.feed(`${site.url}/feed?paged=2`);
    expect(read.items[0]).toMatchObject({ headline: 'Story 3', publisher: { name: 'Courant' } });
  });

  test('is read no further than wanted', async () => {
    expect(await headlines(() => named, { maxPages: 10 }, '2026-05-29')).toEqual(['Story 1']);
    expect(site?.asked).toEqual(['/feed', '/older']);
  });

  test('gets an item of a later one', async () => {
    site = await listenSite(() => ({
      ...named,
      '/oldest': rss('', item(4).replace('</title>', '</title><link>/four</link>')),
    }));
    const source = feed(`${site.url}/feed`, { client, maxPages: 3 });
    await expect(source.get('four')).rejects.toMatchObject({ statusCode: 404, url: `${site.url}/four` });
  });
});
