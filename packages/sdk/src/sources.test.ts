import { safeParseArticle } from '@broadsheet/core';
import type { Article, ArticleRef } from '@broadsheet/core/model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createClient } from './create-client.ts';
import { InputError } from './errors/input-error.ts';
import { SourceError } from './errors/source-error.ts';
import { isArticleRef } from './feed.ts';
import type { Source } from './source.ts';
import { feed, ghost, sitemap, wordpress } from './sources.ts';
import { letterPath, listenPublisher, storyPath, type ListeningPublisher } from './testing/index.ts';

let publisher: ListeningPublisher;
const client = createClient({ maxRetries: 0 });

beforeAll(async () => {
  publisher = await listenPublisher();
});

afterAll(() => publisher.close());

function addresses(): readonly string[] {
  return publisher.stories.map((story) => `${publisher.url}${storyPath(story)}`);
}

/** Every source, with what sets it apart. */
const kinds: readonly {
  readonly name: string;
  readonly make: (origin: string) => Source;
  /** Whether the list carries the stories themselves. */
  readonly holdsText: boolean;
}[] = [
  { name: 'feed', make: (origin) => feed(`${origin}/feed/`, { client }), holdsText: true },
  {
    name: 'sitemap',
    make: (origin) => sitemap(`${origin}/news-sitemap.xml`, { client }),
    holdsText: false,
  },
  { name: 'ghost', make: (origin) => ghost(`${origin}${letterPath}`, { client }), holdsText: true },
  { name: 'wordpress', make: (origin) => wordpress(origin, { client }), holdsText: true },
];

async function collect(items: AsyncIterable<Article | ArticleRef>): Promise<readonly (Article | ArticleRef)[]> {
  const all: (Article | ArticleRef)[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const slug = 'council-keeps-night-market';
const missing = 'no-such-story';

describe.each(kinds)('$name', ({ name, make, holdsText }) => {
  const open = (): Source => make(publisher.url);

  test('knows what it is', () => {
    expect(open().name).toBe(name);
  });

  test('lists every story once, as valid articles where it carries the text', async () => {
    const items = await collect(open().list());
    expect(new Set(items.map(({ url }) => url))).toEqual(new Set(addresses()));
    expect(items.length).toBe(addresses().length);
    for (const item of items) {
      expect(isArticleRef(item)).toBe(!holdsText);
      expect(isArticleRef(item) || safeParseArticle(item).success).toBe(true);
    }
  });

  test('lists what was published in a time, its beginning included and its end not', async () => {
    const [newest, ...older] = publisher.stories;
    const oldest = older.pop();
    const items = await collect(open().list({ since: oldest?.published ?? '', until: newest?.published ?? '' }));
    expect(new Set(items.map(({ url }) => url))).toEqual(new Set(addresses().slice(1)));
  });

  test('lists what was changed since a moment', async () => {
    const changed = publisher.stories.filter(({ modified }) => modified !== undefined);
    const last = changed
      .map(({ modified = '' }) => new Date(modified))
      .toSorted((a, b) => b.getTime() - a.getTime())[0];
    const items = await collect(open().list({ modifiedSince: last ?? '' }));
    const wanted = publisher.stories.filter(({ published, modified = published }) => new Date(modified) >= (last ?? 0));
    expect(items.length).toBe(wanted.length);
  });

  test('lists as many as wanted', async () => {
    expect((await collect(open().list({ limit: 3 }))).length).toBe(3);
    expect(await collect(open().list({ limit: 0 }))).toEqual([]);
  });

  test('gets a story by its address and by its slug', async () => {
    const story = publisher.stories.find((one) => one.slug === slug);
    for (const reference of [`${publisher.url}${story === undefined ? '' : storyPath(story)}`, slug]) {
      expect((await open().get(reference)).headline).toBe(story?.headline);
    }
  });

  test('says what it has not', async () => {
    const failure = open().get(missing);
    await expect(failure).rejects.toBeInstanceOf(SourceError);
    await expect(failure).rejects.toMatchObject({ kind: 'not-found', code: 'SOURCE_FAILED' });
  });

  test('refuses a moment that is none, when the list is read', async () => {
    await expect(collect(open().list({ since: 'last Tuesday' }))).rejects.toBeInstanceOf(InputError);
  });

  test('refuses what is no address', () => {
    expect(() => make('nowhere')).toThrow(InputError);
  });

  test('ends with the reason of the signal', async () => {
    const reason = new Error('The reader left.');
    await expect(collect(open().list({ signal: AbortSignal.abort(reason) }))).rejects.toBe(reason);
  });
});

test.each(kinds.filter(({ holdsText }) => holdsText))('$name lists what holds the words searched for', async (kind) => {
  const items = await collect(kind.make(publisher.url).list({ search: 'night market' }));
  expect(items.length).toBeGreaterThan(0);
  expect(items.length).toBeLessThan(publisher.stories.length);
});
