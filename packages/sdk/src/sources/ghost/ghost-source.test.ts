import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createClient } from '../../create-client.ts';
import { ghost } from '../../sources.ts';
import { ghostKey, letterPath, listenPublisher, type ListeningPublisher } from '../../testing/index.ts';

let publisher: ListeningPublisher;
const client = createClient({ maxRetries: 0 });

beforeAll(async () => {
  publisher = await listenPublisher();
});

afterAll(() => publisher.close());

async function count(items: AsyncIterable<unknown>): Promise<number> {
  let all = 0;
  for await (const _ of items) all++;
  return all;
}

describe('ghost', () => {
  test('lists page by page, with the key of the site or with a given one', async () => {
    const site = `${publisher.url}${letterPath}`;
    expect(await count(ghost(site, { client, pageSize: 4 }).list())).toBe(publisher.stories.length);
    expect(await count(ghost(site, { client, key: ghostKey }).list({ limit: 2 }))).toBe(2);
    const apiUrl = `${site}ghost/api/content`;
    expect(await count(ghost(publisher.url, { client, key: ghostKey, apiUrl }).list({ limit: 2 }))).toBe(2);
  });

  test('gives each article what only the settings of the site say', async () => {
    const article = await ghost(`${publisher.url}${letterPath}`, { client }).get('council-keeps-night-market');
    expect(article).toMatchObject({ inLanguage: 'en', publisher: { name: 'The Ellery Courant' } });
  });

  test('gets a post by its identifier', async () => {
    const [story] = publisher.stories;
    const source = ghost(`${publisher.url}${letterPath}`, { client });
    expect((await source.get(String(story?.id).padStart(24, '0'))).headline).toBe(story?.headline);
  });

  test('finds what stands in quotation marks, which are marks of the filter too', async () => {
    const source = ghost(`${publisher.url}${letterPath}`, { client });
    expect(await count(source.list({ search: "'tram'\\" }))).toBe(0);
  });

  test('says that a site names no key', async () => {
    await expect(count(ghost(publisher.url, { client }).list())).rejects.toMatchObject({ kind: 'absent' });
  });

  test('says that a key is wrong', async () => {
    const source = ghost(`${publisher.url}${letterPath}`, { client, key: '0'.repeat(26) });
    await expect(count(source.list())).rejects.toMatchObject({ code: 'FETCH_FAILED', statusCode: 401 });
  });
});
