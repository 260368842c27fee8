import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../client.ts';
import { restore } from '../../article/restore.ts';
import { FetchError } from '../../errors/fetch-error.ts';
import { InputError } from '../../errors/input-error.ts';
import { NotAnArticleError } from '../../errors/not-an-article-error.ts';
import { listenPublisher, storyPath, type ListeningPublisher } from '../../testing/index.ts';
import { createNodeClient } from '../create-node-client.ts';
import type { NodeClient } from '../node-client-options.ts';

const settings = { allow: { networks: ['127.0.0.0/8'] }, robots: false } as const;

let publisher: ListeningPublisher;
let here: NodeClient;
let inThreads: NodeClient;

beforeAll(async () => {
  publisher = await listenPublisher();
  here = createNodeClient(settings);
  inThreads = createNodeClient({ ...settings, workers: 1 });
});

afterAll(async () => {
  await Promise.all([here.close(), inThreads.close(), publisher.close()]);
});

/** The first story of the publisher that a client reads, but for the moment at which it did. */
async function extractWith(client: Client): Promise<object> {
  const [story] = publisher.stories;
  if (story === undefined) throw new Error('The publisher has no story.');
  const { article, ...account } = await client.extract(`${publisher.url}${storyPath(story)}`);
  const { dateRetrieved: _, ...fields } = article;
  return structuredClone({ article: fields, ...account });
}

describe('a client with workers', () => {
  test('gives the same article with the same account', async () => {
    const expected = await extractWith(here);
    expect(expected).toMatchObject({ article: { quotes: expect.any(Array) }, coverage: 1 });
    expect(await extractWith(inThreads)).toEqual(expected);
  });

  test('gives the same articles in a batch', async () => {
    const urls = publisher.stories.map((story) => `${publisher.url}${storyPath(story)}`);
    const headlines: string[] = [];
    for await (const result of inThreads.articles(urls)) headlines.push(result.ok ? result.article.headline : '');
    expect(headlines.toSorted()).toEqual(publisher.stories.map(({ headline }) => headline).toSorted());
  });

  test.each([
    ['/logo.svg', FetchError, { kind: 'content-type', phase: 'content' }],
    ['/json/nowhere', FetchError, { statusCode: 404 }],
    ['/feed.json', InputError, { property: 'url' }],
    ['/feed/', InputError, { property: 'url' }],
    ['/', NotAnArticleError, { kind: 'index' }],
  ])('fails as it does without them: %s', async (path, kind, details) => {
    const errorOf = async (client: Client): Promise<unknown> => client.article(`${publisher.url}${path}`).catch(String);
    const failure = inThreads.article(`${publisher.url}${path}`);
    await expect(failure).rejects.toBeInstanceOf(kind);
    await expect(failure).rejects.toMatchObject(details);
    expect(await errorOf(inThreads)).toBe(await errorOf(here));
  });

  test('says that a part cannot be put back into an extraction that comes from elsewhere', async () => {
    const [story] = publisher.stories;
    const extraction = await inThreads.extract(`${publisher.url}${story === undefined ? '' : storyPath(story)}`);
    const [removed] = extraction.removed;
    expect(removed).toBeDefined();
    expect(() => restore(extraction, removed?.id ?? '')).toThrow(InputError);
  });
});
