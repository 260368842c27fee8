import type { Article, ArticleRef } from '@broadsheet/core/model';
import { afterEach, describe, expect, test } from 'vitest';
import { createClient } from '../../create-client.ts';
import { wordpress } from '../../sources.ts';
import { listen } from '../../testing/listen.ts';
import { listenPublisher } from '../../testing/index.ts';

const client = createClient({ maxRetries: 0 });
const closings: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(closings.splice(0).map((close) => close()));
});

/** A site that answers by path and query; what it has not is answered with 404. */
async function openSite(answers: Readonly<Record<string, (origin: string) => Response>>): Promise<{
  readonly url: string;
  readonly asked: readonly string[];
}> {
  const asked: string[] = [];
  const { url, close } = await listen((origin) => ({
    handle: (request) => {
      const { pathname, search } = new URL(request.url);
      asked.push(`${pathname}${search}`);
      const name = Object.keys(answers).find((path) => `${pathname}${decodeURIComponent(search)}`.startsWith(path));
      return answers[name ?? '']?.(origin) ?? new Response('{}', { status: 404 });
    },
  }));
  closings.push(close);
  return { url, asked };
}

function html(head: string): Response {
  return new Response(`<html><head>${head}</head><body>Front page</body></html>`, {
    headers: { 'content-type': 'text/html' },
  });
}

function postsOf(ids: readonly number[]): readonly object[] {
  return ids.map((id) => ({
    id,
    title: { rendered: `Story ${id}` },
    content: { rendered: '<p>The tram is back.</p>' },
  }));
}

async function headlinesOf(items: AsyncIterable<Article | ArticleRef>): Promise<readonly (string | undefined)[]> {
  const headlines: (string | undefined)[] = [];
  for await (const { headline } of items) headlines.push(headline);
  return headlines;
}

const apiIndex = (): Response => Response.json({ namespaces: ['wp/v2'] });
const onePost = (): Response => Response.json(postsOf([1]));

describe('the REST interface of a site', () => {
  test.each([
    [
      'a Link header',
      '/blog/api/wp/v2/posts',
      {
        '/blog/api/wp/v2/posts': onePost,
        '/': (origin: string) =>
          new Response('<p>Front page</p>', {
            headers: { 'content-type': 'text/html', link: `<${origin}/blog/api/>; rel="https://api.w.org/"` },
          }),
      },
    ],
    [
      'a link element',
      '/api/wp/v2/posts',
      { '/api/wp/v2/posts': onePost, '/': () => html('<link rel="https://api.w.org/" href="/api/">') },
    ],
    [
      'a link element with the route in the query',
      '/index.php?rest_route=%2Fwp%2Fv2%2Fposts',
      {
        '/index.php?rest_route=/wp/v2/posts': onePost,
        '/': () => html('<link rel="https://api.w.org/" href="/index.php?rest_route=/">'),
      },
    ],
    [
      'its usual place',
      '/wp-json/wp/v2/posts',
      { '/wp-json/wp/v2/posts': onePost, '/wp-json/': apiIndex, '/': () => html('') },
    ],
    [
      'its usual place without readable addresses',
      '/?rest_route=%2Fwp%2Fv2%2Fposts',
      {
        '/?rest_route=/wp/v2/posts': onePost,
        '/?rest_route=/': apiIndex,
        '/wp-json/': () => html(''),
        '/': () => html(''),
      },
    ],
  ])('is found by %s', async (_, path, answers) => {
    const site = await openSite(answers);
    expect(await headlinesOf(wordpress(site.url, { client }).list())).toEqual(['Story 1']);
    expect(site.asked.at(-1)).toContain(path);
  });

  test('is looked for once', async () => {
    const site = await openSite({
      '/wp-json/wp/v2/posts/1': () => Response.json(postsOf([1])[0]),
      '/wp-json/': apiIndex,
      '/': () => html(''),
    });
    const source = wordpress(site.url, { client });
    await source.get(1);
    await source.get(1);
    expect(site.asked.filter((path) => path === '/').length).toBe(1);
  });

  test('may be given', async () => {
    const site = await openSite({ '/hidden/wp/v2/posts': onePost });
    const source = wordpress(site.url, { client, apiUrl: `${site.url}/hidden/` });
    expect(await headlinesOf(source.list())).toEqual(['Story 1']);
    expect(site.asked.filter((path) => path !== '/robots.txt').length).toBe(1);
  });

  test('is missed on a site of another kind', async () => {
    const site = await openSite({ '/wp-json/': () => html(''), '/': () => html('') });
    await expect(headlinesOf(wordpress(site.url, { client }).list())).rejects.toMatchObject({ kind: 'absent' });
  });

  test('that answers with something else is an error', async () => {
    const site = await openSite({
      '/wp-json/wp/v2/posts': () => Response.json({ code: 'closed' }),
      '/wp-json/': apiIndex,
      '/': () => html(''),
    });
    await expect(headlinesOf(wordpress(site.url, { client }).list())).rejects.toMatchObject({ kind: 'unreadable' });
  });
});

describe('a list of posts', () => {
  const numbers = Array.from({ length: 5 }, (_, index) => 5 - index);
  const pages = (headersOf: (page: number) => Record<string, string>) => ({
    ...Object.fromEntries(
      [1, 2, 3, 4].map((page) => [
        `/wp-json/wp/v2/posts?_embed=author,wp:term,wp:featuredmedia&per_page=2&page=${page}`,
        () =>
          page > 3
            ? Response.json({ code: 'rest_post_invalid_page_number' }, { status: 400 })
            : Response.json(postsOf(numbers.slice(page * 2 - 2, page * 2)), { headers: headersOf(page) }),
      ]),
    ),
    '/wp-json/': apiIndex,
    '/': () => html(''),
  });

  test('is read page by page up to the total', async () => {
    const site = await openSite(pages(() => ({ 'x-wp-total': '4', 'x-wp-totalpages': '2' })));
    const headlines = await headlinesOf(wordpress(site.url, { client, pageSize: 2 }).list());
    expect(headlines).toEqual([5, 4, 3, 2].map((number) => `Story ${number}`));
  });

  test('is read up to a page that is not full, where there is no total', async () => {
    const site = await openSite(pages(() => ({})));
    expect((await headlinesOf(wordpress(site.url, { client, pageSize: 2 }).list())).length).toBe(5);
  });

  test('ends where a page is not there any more', async () => {
    const site = await openSite(pages(() => ({ 'x-wp-totalpages': '9' })));
    expect((await headlinesOf(wordpress(site.url, { client, pageSize: 2 }).list())).length).toBe(5);
  });

  test('asks for no more than wanted', async () => {
    const site = await openSite({ '/wp-json/wp/v2/posts': onePost, '/wp-json/': apiIndex, '/': () => html('') });
    await headlinesOf(wordpress(site.url, { client }).list({ limit: 1, search: 'tram' }));
    expect(site.asked.at(-1)).toContain('per_page=1&search=tram');
  });

  test('has each post once, also when a new one moves the others to the next page', async () => {
    const shifted = [[5, 4], [4, 3], [2]];
    const site = await openSite({
      ...Object.fromEntries(
        shifted.map((ids, index) => [
          `/wp-json/wp/v2/posts?_embed=author,wp:term,wp:featuredmedia&per_page=2&page=${index + 1}`,
          () => Response.json(postsOf(ids)),
        ]),
      ),
      '/wp-json/': apiIndex,
      '/': () => html(''),
    });
    const headlines = await headlinesOf(wordpress(site.url, { client, pageSize: 2 }).list());
    expect(headlines).toEqual([5, 4, 3, 2].map((number) => `Story ${number}`));
  });
});

describe('posts of a type of their own', () => {
  test('are listed by the name of the type', async () => {
    const publisher = await listenPublisher();
    closings.push(publisher.close);
    const headlines = await headlinesOf(wordpress(publisher.url, { client, postType: 'obituary' }).list());
    expect(headlines).toEqual(
      publisher.stories.flatMap(({ genre, headline }) => (genre === 'obituary' ? [headline] : [])),
    );
    await expect(headlinesOf(wordpress(publisher.url, { client, postType: 'recipe' }).list())).rejects.toMatchObject({
      kind: 'absent',
      message: expect.stringContaining('post, obituary'),
    });
  });
});

describe('one post', () => {
  test('is found by number, and by its short address', async () => {
    const publisher = await listenPublisher();
    closings.push(publisher.close);
    const story = publisher.stories[0];
    const source = wordpress(publisher.url, { client });
    expect((await source.get(story?.id ?? 0)).headline).toBe(story?.headline);
    expect((await source.get(`${publisher.url}/?p=${story?.id}`)).headline).toBe(story?.headline);
    await expect(source.get(999_999)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(source.get(`${publisher.url}/`)).rejects.toMatchObject({ kind: 'not-found' });
  });
});
