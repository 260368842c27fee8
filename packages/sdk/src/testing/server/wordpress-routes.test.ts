import { describe, expect, it } from 'vitest';
import { createPublisher } from '../publisher.ts';
import { stories } from '../stories/index.ts';

const publisher = createPublisher();

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

async function get(path: string): Promise<Answer> {
  const response = await publisher.handle(new Request(`${publisher.origin}/wp-json${path}`));
  return { status: response.status, headers: response.headers, body: await response.json() };
}

describe('the index', () => {
  it('names the site and its namespaces', async () => {
    const { body } = await get('/');
    expect(body).toMatchObject({
      name: 'The Ellery Courant',
      url: 'https://courant.example',
      namespaces: ['oembed/1.0', 'wp/v2'],
    });
  });
});

describe('posts', () => {
  it('come ten a page, the newest first, with totals and neighbours', async () => {
    const first = await get('/wp/v2/posts');
    expect(first.body).toHaveLength(10);
    expect(first.body).toMatchObject([
      { slug: 'review-the-salt-ledger' },
      { slug: 'last-keeper-of-gannet-rock' },
      {},
      {},
      {},
      {},
      {},
      {},
      {},
      {},
    ]);
    expect(first.headers.get('x-wp-total')).toBe(String(stories.length));
    expect(first.headers.get('x-wp-totalpages')).toBe('2');
    expect(first.headers.get('link')).toBe('<https://courant.example/wp-json/wp/v2/posts?page=2>; rel="next"');
    const second = await get('/wp/v2/posts?page=2');
    expect(second.body).toHaveLength(stories.length - 10);
    expect(second.headers.get('link')).toBe('<https://courant.example/wp-json/wp/v2/posts?page=1>; rel="prev"');
  });

  it.each([
    { query: 'slug=storm-orla-live', slugs: ['storm-orla-live'] },
    { query: 'slug=nothing', slugs: [] },
    {
      query: 'include=1104,1105&order=asc&orderby=id',
      slugs: ['court-ferry-waiting-hours', 'seagrass-under-the-ferry-lane'],
    },
    { query: 'include[]=1104&include[]=1105', slugs: ['seagrass-under-the-ferry-lane', 'court-ferry-waiting-hours'] },
    { query: 'search=SMOKED%20eel', slugs: ['council-keeps-night-market'] },
    { query: 'search=helicopter', slugs: ['storm-orla-live'] },
    { query: 'after=2026-09-30T00:00:00', slugs: ['review-the-salt-ledger', 'last-keeper-of-gannet-rock'] },
    { query: 'before=2026-03-27T14:45:00Z', slugs: ['pictures-khavar-lanterns'] },
    { query: 'before=2026-03-27T14:45:01Z', slugs: ['marguerite-vane-obituary', 'pictures-khavar-lanterns'] },
    { query: 'modified_after=2026-10-01T00:00:00Z', slugs: ['review-the-salt-ledger', 'last-keeper-of-gannet-rock'] },
    { query: 'author=3', slugs: ['council-keeps-night-market', 'storm-orla-live'] },
    { query: 'categories=29', slugs: ['harbour-tram-russian'] },
  ])('are picked by $query', async ({ query, slugs }) => {
    const { body } = await get(`/wp/v2/posts?${query}&_fields=slug`);
    expect(body).toEqual(slugs.map((slug) => ({ slug })));
  });

  it('have local and UTC times, rendered text and links to what they use', async () => {
    const { body } = await get('/wp/v2/posts/1101');
    expect(body).toMatchObject({
      id: 1101,
      date: '2026-06-19T09:25:00',
      date_gmt: '2026-06-19T03:40:00',
      status: 'publish',
      type: 'post',
      link: 'https://courant.example/2026/06/foreign-minister-rivers-compact/',
      featured_media: 11011,
      categories: [22],
      content: { protected: false },
    });
    expect(body).not.toHaveProperty('_embedded');
    expect(body).toHaveProperty(
      ['_links', 'wp:featuredmedia', 0, 'href'],
      'https://courant.example/wp-json/wp/v2/media/11011',
    );
  });

  it('write punctuation as character references', async () => {
    const { body } = await get('/wp/v2/posts/1111');
    expect(body).toMatchObject({
      title: { rendered: '&#8220;The Salt Ledger&#8221; Review: A Tide That Takes Its Time' },
    });
  });

  it('embed author, picture and terms on request', async () => {
    const { body } = await get('/wp/v2/posts/1102?_embed');
    expect(body).toMatchObject({
      _embedded: {
        author: [{ name: 'Ines Corrado' }],
        'wp:featuredmedia': [
          {
            alt_text: 'Market stalls under strings of lamps in a narrow square at night',
            caption: {
              rendered:
                '<p>Stalls on the Saltmarket an hour before midnight on Friday. Photograph: Tamsin Orrell/The Ellery Courant</p>\n',
            },
            media_details: {
              width: 2000,
              height: 1333,
              sizes: { large: { width: 1024, height: 682 }, full: { width: 2000 } },
            },
          },
        ],
        'wp:term': [
          [{ taxonomy: 'category', name: 'City' }],
          [{ taxonomy: 'post_tag', name: 'Night market' }, {}, {}],
          [{ taxonomy: 'author', name: 'Ines Corrado' }, { name: 'Tobias Hale' }],
        ],
      },
    });
  });

  it('have no featured picture when the story has none', async () => {
    const { body } = await get('/wp/v2/posts/1107?_embed');
    expect(body).toMatchObject({ featured_media: 0 });
    expect(body).not.toHaveProperty(['_embedded', 'wp:featuredmedia']);
  });
});

describe('errors', () => {
  it.each([
    { path: '/wp/v2/posts/1', status: 404, code: 'rest_post_invalid_id' },
    { path: '/wp/v2/media/1', status: 404, code: 'rest_post_invalid_id' },
    { path: '/wp/v2/users/1', status: 404, code: 'rest_user_invalid_id' },
    { path: '/wp/v2/tags/1', status: 404, code: 'rest_term_invalid' },
    { path: '/wp/v2/pages', status: 404, code: 'rest_no_route' },
    { path: '/wp/v2/posts?page=3', status: 400, code: 'rest_post_invalid_page_number' },
    { path: '/wp/v2/posts?per_page=101', status: 400, code: 'rest_invalid_param' },
    { path: '/wp/v2/posts?page=zero', status: 400, code: 'rest_invalid_param' },
    { path: '/wp/v2/posts?orderby=colour', status: 400, code: 'rest_invalid_param' },
  ])('$path is $code', async ({ path, status, code }) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ code, data: { status } });
  });
});

describe('other collections', () => {
  it('list the pictures of one post', async () => {
    const { body } = await get('/wp/v2/media?parent=1112&_fields=id');
    expect(body).toEqual([11121, 11122, 11123, 11124, 11125, 11126, 11127].map((id) => ({ id })));
  });

  it('give tags the same number on every run, each its own', async () => {
    const { body } = await get('/wp/v2/tags?per_page=100&_fields=id,slug');
    const ids = new Set(Array.isArray(body) ? body.map((tag) => JSON.stringify(tag)) : []);
    expect(ids.size).toBe(new Set(stories.flatMap((story) => story.tags)).size);
  });
});
