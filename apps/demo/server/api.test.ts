import {
  ghostPost,
  jsonLdDocument,
  renderRss,
  renderText,
  storyPath,
  wholeFeed,
  wordpressPost,
  type Story,
} from '@broadsheet/sdk/testing';
import { hc } from 'hono/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Api } from '../shared/api.ts';
import type { FailureAnswer } from '../shared/failure.ts';
import type { FrontPage } from '../shared/front-page.ts';
import type { Reading } from '../shared/reading.ts';
import type { Story as ShownStory } from '../shared/story.ts';
import { createApp } from './app.ts';
import { openNewsroom, type Newsroom } from './newsroom.ts';

let newsroom: Newsroom;
let app: ReturnType<typeof createApp>;
let api: ReturnType<typeof hc<Api>>;

beforeAll(async () => {
  newsroom = await openNewsroom(0);
  app = createApp(newsroom);
  api = hc<Api>('http://127.0.0.1/api', { fetch: app.request });
});

afterAll(() => newsroom.close());

async function front(): Promise<FrontPage> {
  const response = await api.front.$get();
  if (!response.ok) throw new Error(`The front page was answered with ${response.status}.`);
  return response.json();
}

async function read(url: string): Promise<{ status: number; body: FailureAnswer | Reading }> {
  const response = await api.read.$get({ query: { url } });
  return { status: response.status, body: await response.json() };
}

async function paste(input: string): Promise<{ status: number; body: FailureAnswer | Reading }> {
  const response = await api.read.$post({ json: { input } });
  return { status: response.status, body: await response.json() };
}

/** Asks for something that the typed client does not let through. */
async function ask(path: string, init?: RequestInit): Promise<{ status: number; body: unknown }> {
  const response = await app.request(path, init);
  return { status: response.status, body: await response.json() };
}

function storyNamed(slug: string): Story {
  const story = newsroom.publisher.stories.find((candidate) => candidate.slug === slug);
  if (story === undefined) throw new RangeError(`There is no story "${slug}".`);
  return story;
}

describe('GET /api/front', () => {
  it('lists every story of the feed, filed under the sections of the newspaper', async () => {
    const body = await front();
    expect(body.title).toBe('The Ellery Courant');
    expect(body.stories.map(({ headline }) => headline)).toStrictEqual(
      newsroom.publisher.stories.map(({ headline }) => headline),
    );
    expect(body.sections).toStrictEqual([
      'City',
      'World',
      'Business',
      'Science',
      'Culture',
      'Opinion',
      'بالعربية',
      'По-русски',
    ]);
    expect(body.stories.every(({ section }) => section !== undefined && body.sections.includes(section))).toBe(true);
  });

  it('tells what a card needs', async () => {
    const body = await front();
    const arabic = body.stories.find(({ inLanguage }) => inLanguage === 'ar');
    expect(arabic).toMatchObject({ dir: 'rtl', section: 'بالعربية', published: { zone: 'offset' } });
    expect(arabic?.picture?.url.startsWith(newsroom.publisher.origin)).toBe(true);
    expect(arabic?.readingTimeSeconds).toBeGreaterThan(0);
  });
});

describe('GET /api/read', () => {
  it('opens every story of the newspaper', async () => {
    for (const story of newsroom.publisher.stories) {
      const { status, body } = await read(`${newsroom.publisher.origin}${storyPath(story)}`);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        show: 'story',
        takenFor: 'url',
        story: { extraction: { article: { headline: story.headline } } },
      });
    }
  });

  it('lays a feed out as a front page', async () => {
    const { body } = await read(`${newsroom.publisher.origin}/feed/atom/`);
    expect(body).toMatchObject({ show: 'front', takenFor: 'url', front: { title: 'The Ellery Courant' } });
  });

  it.each([
    ['/gone', 502, { code: 'FETCH_FAILED', kind: 'status', statusCode: 410 }],
    ['/moved-in-circles', 502, { code: 'FETCH_FAILED', kind: 'redirect' }],
    ['/logo.svg', 502, { code: 'FETCH_FAILED', kind: 'content-type' }],
    ['/sitemap.xml', 422, { code: 'INPUT_INVALID' }],
  ])('tells why %s is no story', async (path, status, error) => {
    expect(await read(`${newsroom.publisher.origin}${path}`)).toMatchObject({ status, body: { error } });
  });

  it('refuses addresses of this machine but those of the newspaper', async () => {
    const refused = await read('http://localhost:1/');
    expect(refused).toMatchObject({ status: 403, body: { error: { code: 'ADDRESS_REFUSED' } } });
  });

  it.each(['/api/read', '/api/read?url=', '/api/read?url=tram', '/api/read?url=file:///etc/passwd'])(
    'refuses the request %s',
    async (path) => {
      expect(await ask(path)).toMatchObject({
        status: 400,
        body: { error: { code: 'REQUEST_INVALID', message: expect.stringContaining('url') } },
      });
    },
  );
});

describe('POST /api/read', () => {
  it('opens a plain text', async () => {
    const story = storyNamed('foreign-minister-rivers-compact');
    const { body } = await paste(renderText(story));
    expect(body).toMatchObject({
      show: 'story',
      takenFor: 'text',
      story: { extraction: { article: { headline: story.headline } } },
    });
  });

  it('opens HTML', async () => {
    const { body } = await paste(
      '<article><h1>Harbour tram to run by spring</h1><p>The first line will open in April, the council said.</p></article>',
    );
    expect(body).toMatchObject({
      show: 'story',
      takenFor: 'html',
      story: { extraction: { article: { headline: 'Harbour tram to run by spring' } } },
    });
  });

  it('opens a WordPress post', async () => {
    const story = storyNamed('rents-rose-twice-as-fast');
    const { body } = await paste(JSON.stringify(wordpressPost(story, newsroom.publisher, { embed: true })));
    expect(body).toMatchObject({
      show: 'story',
      takenFor: 'json',
      story: { extraction: { article: { headline: story.headline } } },
    });
  });

  it.each([
    ['a Ghost post', (story: Story) => ghostPost(story, newsroom.publisher), 'ghost'],
    ['an answer of Ghost', (story: Story) => ({ posts: [ghostPost(story, newsroom.publisher)] }), 'ghost'],
    [
      'a list of one WordPress post',
      (story: Story) => [wordpressPost(story, newsroom.publisher, { embed: true })],
      'wordpress',
    ],
    ['JSON-LD', (story: Story) => jsonLdDocument(story, newsroom.publisher), 'jsonLd'],
  ])('opens %s', async (_name, write, form) => {
    const story = storyNamed('rents-rose-twice-as-fast');
    const { body } = await paste(JSON.stringify(write(story)));
    expect(body).toMatchObject({
      takenFor: 'json',
      story: { form, extraction: { article: { headline: story.headline } } },
    });
  });

  it('lays a feed out as a front page', async () => {
    const { publisher } = newsroom;
    const { body } = await paste(renderRss(wholeFeed(publisher, '/feed/'), publisher));
    expect(body).toMatchObject({ show: 'front', takenFor: 'feed', front: { title: 'The Ellery Courant' } });
  });

  it('lays a JSON feed out as a front page', async () => {
    const response = await newsroom.publisher.handle(new Request(`${newsroom.publisher.origin}/feed.json`));
    const { body } = await paste(await response.text());
    expect(body).toMatchObject({ show: 'front', takenFor: 'json', front: { title: 'The Ellery Courant' } });
  });

  it.each([
    ['nothing', '   ', 'INPUT_INVALID'],
    ['a page without content', '<html><body><div id="root"></div></body></html>', 'NOT_AN_ARTICLE'],
    ['a broken feed', '<rss><channel', 'FEED_INVALID'],
    ['JSON of something else', '[1, 2]', 'INPUT_INVALID'],
  ])('tells why %s is no story', async (_name, input, code) => {
    expect(await paste(input)).toMatchObject({ status: 422, body: { error: { code } } });
  });

  it.each(['{"text": "Harbour tram"}', '[]', '{', ''])('refuses the body %s', async (body) => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
    expect(await ask('/api/read', init)).toMatchObject({ status: 400, body: { error: { code: 'REQUEST_INVALID' } } });
  });

  it('refuses what is larger than a page may be', async () => {
    expect(await paste('word '.repeat(2_100_000))).toMatchObject({
      status: 400,
      body: { error: { code: 'REQUEST_INVALID', message: 'What was pasted is larger than 10 MB.' } },
    });
  });
});

/** Opens a story of the newspaper, and gives it as the client gets it. */
async function openStory(slug: string): Promise<ShownStory> {
  const { body } = await read(`${newsroom.publisher.origin}${storyPath(storyNamed(slug))}`);
  if (!('show' in body) || body.show !== 'story') throw new Error('The address is no story.');
  return body.story;
}

describe('GET /api/story', () => {
  it('puts removed parts back', async () => {
    const story = await openStory('court-ferry-waiting-hours');
    const response = await api.story.$get({ query: { id: story.id, restore: 'r4,r7' } });
    const body = await response.json();
    expect(body).toMatchObject({ id: story.id, restored: ['r4', 'r7'] });
    expect(JSON.stringify(body)).toContain('"value":"About time somebody wrote this down.');
    expect(JSON.stringify(story)).not.toContain('"value":"About time somebody wrote this down.');
  });

  it.each([
    ['id=forgotten&restore=', 404, 'STORY_FORGOTTEN'],
    ['id=forgotten&restore=x', 400, 'REQUEST_INVALID'],
    ['restore=', 400, 'REQUEST_INVALID'],
  ])('refuses %s', async (query, status, code) => {
    expect(await ask(`/api/story?${query}`)).toMatchObject({ status, body: { error: { code } } });
  });

  it('refuses the id of no removed part', async () => {
    const { id } = await openStory('court-ferry-waiting-hours');
    expect(await ask(`/api/story?id=${id}&restore=r99`)).toMatchObject({ status: 422 });
  });
});

describe('GET /api/forms', () => {
  it.each(['court-ferry-waiting-hours', 'cup-final-arabic'])('finds %s in every form', async (slug) => {
    const story = await openStory(slug);
    const response = await api.forms.$get({ query: { id: story.id } });
    const body = await response.json();
    expect(body).toMatchObject({
      stories: ['page', 'feedItem', 'wordpress', 'text'].map((form) => ({
        form,
        extraction: { article: { headline: story.extraction.article.headline } },
      })),
      missing: [],
    });
  });

  it('says why a story without an address is found nowhere', async () => {
    const { body } = await paste(renderText(storyNamed('court-ferry-waiting-hours')));
    const id = 'show' in body && body.show === 'story' ? body.story.id : '';
    const response = await api.forms.$get({ query: { id } });
    expect(await response.json()).toMatchObject({
      stories: [{ form: 'text' }],
      missing: [{ form: 'feedItem', reason: 'The story has no address.' }, { form: 'wordpress' }],
    });
  });
});

describe('GET /api/original', () => {
  it('gives the page in a sandbox', async () => {
    const { id } = await openStory('court-ferry-waiting-hours');
    const response = await app.request(`/api/original?id=${id}`);
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain('sandbox allow-same-origin');
    expect(policy).not.toContain('allow-scripts');
    expect(await response.text()).toContain(
      `<base href="${newsroom.publisher.origin}/2026/06/court-ferry-waiting-hours/">`,
    );
  });
});

describe('GET /api/player', () => {
  it('frames the one player that was asked for', async () => {
    const response = await app.request('/api/player?url=https://player.courier.example/9');
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain('frame-src https://player.courier.example;');
    expect(policy).toContain("default-src 'none'");
    expect(await response.text()).toContain('<iframe src="https://player.courier.example/9"');
  });

  it.each(['https://courier.example/', 'https://youtu.be/abcdef12345', 'javascript:alert(1)//embed/'])(
    'refuses %s, which is no player',
    async (url) => {
      expect(await ask(`/api/player?url=${encodeURIComponent(url)}`)).toMatchObject({ status: 400 });
    },
  );
});

describe('GET /api/site', () => {
  it('tells what a site offers, and how it is known', async () => {
    const response = await api.site.$get({ query: { url: newsroom.publisher.origin } });
    expect(await response.json()).toMatchObject({
      url: `${newsroom.publisher.origin}/`,
      sources: expect.arrayContaining([
        expect.objectContaining({ kind: 'feed', title: 'The Ellery Courant » Feed', foundBy: 'link-element' }),
        expect.objectContaining({ kind: 'wordpress', url: `${newsroom.publisher.origin}/` }),
        expect.objectContaining({ kind: 'sitemap', foundBy: 'robots' }),
      ]),
      unread: [],
    });
  });
});

describe('GET /api/source', () => {
  it.each([
    ['feed', '/feed.json'],
    ['wordpress', '/'],
  ] as const)('lays a %s out as a front page', async (kind, path) => {
    const response = await api.source.$get({ query: { kind, url: `${newsroom.publisher.origin}${path}` } });
    expect(await response.json()).toMatchObject({ title: 'The Ellery Courant' });
  });

  it.each([
    ['kind=newsletter&url=https://courier.example/', 400, 'REQUEST_INVALID'],
    ['kind=feed&url=http://192.168.0.1/', 403, 'ADDRESS_REFUSED'],
  ])('refuses %s', async (query, status, code) => {
    expect(await ask(`/api/source?${query}`)).toMatchObject({ status, body: { error: { code } } });
  });
});

describe('GET /api/samples', () => {
  it('gives samples that do what they say', async () => {
    const response = await api.samples.$get();
    if (!response.ok) throw new Error(`The samples were answered with ${response.status}.`);
    const samples = await response.json();
    expect(new Set(samples.map(({ label }) => label)).size).toBe(samples.length);
    for (const { label, kind, outcome, input } of samples) {
      const { status } = await (kind === 'url' ? read(input) : paste(input));
      expect(`${label}: ${status === 200 ? 'story' : 'failure'}`).toBe(`${label}: ${outcome}`);
    }
  });
});

describe('every answer', () => {
  it('lets the browser load nothing from elsewhere but pictures', async () => {
    const response = await app.request('/api/front');
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain(`img-src 'self' ${newsroom.publisher.origin} https: data:`);
    expect(policy).not.toContain('unsafe');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('is a typed failure where there is no route', async () => {
    expect(await ask('/api/nowhere')).toMatchObject({ status: 404, body: { error: { code: 'ROUTE_UNKNOWN' } } });
  });
});
