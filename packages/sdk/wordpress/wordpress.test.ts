import { safeParseArticle } from '@broadsheet/core';
import type { Article, ArticleRef } from '@broadsheet/core/model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { saidOf, storyFields } from '../equivalence/story-fields.ts';
import { createClient } from '../src/create-client.ts';
import { extractArticle } from '../src/extract-article.ts';
import type { Extraction } from '../src/extraction.ts';
import { isArticleRef } from '../src/feed.ts';
import type { Source } from '../src/source.ts';
import { feed, wordpress } from '../src/sources.ts';
import { stories, type Story } from '../src/testing/index.ts';
import { lastChange } from '../src/testing/story-date.ts';
import type { PublishedPost } from './newsroom.ts';
import { publishLocked, publishStories } from './publish-stories.ts';
import { startWordPress, type ThrowAwayWordPress } from './start-wordpress.ts';
import { expectedIn, readIn, type WordPressFormName, wordpressForms } from './wordpress-forms.ts';

const client = createClient({ maxRetries: 0 });

/** Items on a page of a feed: fewer than there are stories. */
const feedItems = 6;

let site: ThrowAwayWordPress;
let posts: ReadonlyMap<Story, PublishedPost>;
let locked: PublishedPost;
const articles = new Map<WordPressFormName, ReadonlyMap<string | undefined, Article>>();

beforeAll(async () => {
  site = await startWordPress(feedItems);
  posts = await publishStories(site);
  locked = await publishLocked(site);
  articles.set('REST', byAddress(await collect(wordpress(site.url, { client, pageSize: 5 }).list())));
  articles.set('RSS', byAddress(await collect(feed(`${site.url}/feed/`, { client, maxPages: 10 }).list())));
  articles.set('Atom', byAddress(await collect(feed(`${site.url}/feed/atom/`, { client, maxPages: 10 }).list())));
  articles.set('page in a block theme', await readPages('twentytwentythree'));
  articles.set('page in a classic theme', await readPages('twentytwentyone'));
});

afterAll(() => site.close());

async function readPages(theme: string): Promise<ReadonlyMap<string | undefined, Article>> {
  site.switchTheme(theme);
  const pages = new Map<string, Article>();
  for (const { url } of posts.values()) pages.set(url, await client.article(url));
  return pages;
}

function byAddress(items: readonly (Article | ArticleRef)[]): ReadonlyMap<string | undefined, Article> {
  return new Map(items.flatMap((item) => (isArticleRef(item) ? [] : [[item.url, item]])));
}

async function collect(items: AsyncIterable<Article | ArticleRef>): Promise<readonly (Article | ArticleRef)[]> {
  const all: (Article | ArticleRef)[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const forms = Object.keys(wordpressForms).filter((name): name is WordPressFormName => name in wordpressForms);

const nowhere = { url: '', guid: '' };

const cases = stories.flatMap((story) =>
  storyFields.flatMap((field) =>
    forms
      .filter((form) => expectedIn(form, field, story, nowhere) !== undefined)
      .map((form) => ({ slug: story.slug, form, name: field.name, story, field })),
  ),
);

test.each(forms)('every story is a valid article as %s', (form) => {
  for (const story of stories) {
    const parsed = safeParseArticle(articleIn(form, story));
    expect(parsed.success ? [] : parsed.error.issues).toEqual([]);
  }
});

test.each(cases)('$slug says the same as $form: $name', ({ form, story, field }) => {
  const expected = expectedIn(form, field, story, placeOf(story));
  expect(saidOf(expected, readIn(field, articleIn(form, story)))).toEqual(expected);
});

function placeOf(story: Story): PublishedPost {
  const place = posts.get(story);
  if (place === undefined) throw new Error(`${story.slug} was not published.`);
  return place;
}

function articleIn(form: WordPressFormName, story: Story): Article {
  const article = articles.get(form)?.get(placeOf(story).url);
  if (article === undefined) throw new Error(`There is no ${form} of ${story.slug}.`);
  return article;
}

function open(): Source {
  return wordpress(site.url, { client, pageSize: 4 });
}

async function readPost(id: number): Promise<Extraction> {
  const answer = await fetch(`${site.url}/wp-json/wp/v2/posts/${id}?_embed`);
  return extractArticle({ wordpress: z.record(z.string(), z.unknown()).parse(await answer.json()) });
}

describe('the REST interface', () => {
  const newestFirst = stories.toSorted((one, other) => Date.parse(other.published) - Date.parse(one.published));

  test('lists every post once, the newest first, page after page', async () => {
    const urls = (await collect(open().list())).map(({ url }) => url);
    expect(urls).toEqual([locked.url, ...newestFirst.map((story) => placeOf(story).url)]);
  });

  test('lists what was published in a time, its beginning included and its end not', async () => {
    const [until, , since] = newestFirst.map(({ published }) => published);
    const items = await collect(open().list({ since: since ?? '', until: until ?? '' }));
    expect(items.map(({ url }) => url)).toEqual(newestFirst.slice(1, 3).map((story) => placeOf(story).url));
  });

  test('lists what was changed since a moment', async () => {
    const moments = new Map(stories.map((story) => [story, Date.parse(lastChange(story))]));
    const [third = 0] = [...moments.values()].toSorted((one, other) => other - one).slice(2);
    const items = await collect(
      open().list({ modifiedSince: new Date(third), until: newestFirst[0]?.published ?? '' }),
    );
    const wanted = newestFirst.slice(1).filter((story) => (moments.get(story) ?? 0) >= third);
    expect(items.map(({ url }) => url)).toEqual(wanted.map((story) => placeOf(story).url));
  });

  test('lists what holds the words searched for', async () => {
    const items = await collect(open().list({ search: 'seagrass' }));
    expect(items.map(({ headline }) => headline)).toContain('The Meadow Under the Ferry Lane');
    expect(items.length).toBeLessThan(stories.length);
  });

  test('gets a post by number, slug, address and short address', async () => {
    const [story] = stories;
    const place = story === undefined ? locked : placeOf(story);
    for (const reference of [place.id, story?.slug ?? '', place.url, place.guid])
      expect((await open().get(reference)).headline).toBe(story?.headline);
  });

  test('says that a post is behind a password', async () => {
    const { article, diagnostics } = await readPost(locked.id);
    expect(article.headline).toBe('The Letters of the Harbour Master');
    expect(article.access).toMatchObject({ claim: 'registration', readable: 'partial' });
    expect(article.body).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toContain('password-protected');
  });
});

test('the site is discovered, with its feeds and its interface', async () => {
  const { feeds, apis } = await client.discover(site.url);
  expect(feeds.map(({ url }) => url)).toContain(`${site.url}/feed/`);
  expect(apis).toContainEqual(
    expect.objectContaining({ name: 'wordpress', siteUrl: `${site.url}/`, apiUrl: `${site.url}/wp-json/` }),
  );
});
