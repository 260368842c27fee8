import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { safeParseArticle } from '@broadsheet/core';
import type { Article, ArticleRef } from '@broadsheet/core/model';
import { afterEach, describe, expect, test } from 'vitest';
import { createClient } from '../../create-client.ts';
import { isArticleRef } from '../../feed.ts';
import type { ListOptions, Source } from '../../source.ts';
import { guardian } from '../../sources.ts';
import { listenSite, type ListeningSite, type SiteFile } from '../../testing/listen-site.ts';

const client = createClient({ maxRetries: 0 });
const key = 'secret-of-the-reader';
const path = '/culture/2026/sep/24/the-salt-ledger-review';
const closings: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(closings.splice(0).map((close) => close()));
});

function fixture(name: string): Response {
  const text = readFileSync(join(import.meta.dirname, 'fixtures', `${name}.json`), 'utf8');
  return new Response(text, { headers: { 'content-type': 'application/json' } });
}

async function open(
  files: Readonly<Record<string, SiteFile>>,
): Promise<{ readonly source: Source; readonly site: ListeningSite }> {
  const site = await listenSite(() => files);
  closings.push(site.close);
  return { site, source: guardian(site.url, { client, key }) };
}

async function list(source: Source, options?: ListOptions): Promise<readonly (Article | ArticleRef)[]> {
  const items: (Article | ArticleRef)[] = [];
  for await (const item of source.list(options)) items.push(item);
  return items;
}

describe('guardian', () => {
  test.each([path.slice(1), `https://guardian.example${path}`])(
    'gets %s with everything it says',
    async (reference) => {
      const { source } = await open({ [path]: fixture('item') });
      const article = await source.get(reference);
      expect(safeParseArticle(article).success).toBe(true);
      expect(article).toMatchObject({
        headline: 'The Salt Ledger review – a long night well spent',
        canonicalUrl: `https://guardian.example${path}`,
        altIds: [{ role: 'guardian', value: path.slice(1) }],
        kind: 'article',
        genre: 'review',
        standfirst: 'Harbour Stage, Port Ellery Four hours of bookkeeping, and nobody leaves',
        description: 'Four hours of bookkeeping, and nobody leaves',
        datePublished: { iso: '2026-09-24T09:00:00Z' },
        dateModified: { iso: '2026-09-25T15:20:00Z' },
        bylineText: 'Casimir Dove and Hester Quill',
        contributors: [
          { name: 'Casimir Dove', kind: 'person', url: 'https://guardian.example/profile/casimir-dove' },
          { name: 'Hester Quill', kind: 'person' },
        ],
        sections: [{ name: 'Culture' }],
        tags: [{ name: 'Theatre', kind: 'topic', url: 'https://guardian.example/stage/theatre' }],
        inLanguage: 'en',
        publisher: { name: 'The Guardian of Port Ellery' },
        representationType: 'full',
      });
      expect(article.body.map(({ type }) => type)).toEqual([
        'paragraph',
        'image',
        'heading',
        'blockquote',
        'paragraph',
      ]);
      const lead = article.media.find(({ id }) => id === article.leadMediaId);
      expect(lead).toMatchObject({
        alt: 'An actor behind a pile of books',
        renditions: [
          { url: 'https://media.guardian.example/bb/2000.jpg', width: 2000 },
          { url: 'https://media.guardian.example/bb/500.jpg', width: 500 },
        ],
        caption: [{ type: 'text', value: 'Counting: Act III.' }],
        credits: [{ name: 'Jonah Brisk', role: 'photographer' }],
      });
    },
  );

  test('lists page by page, what comes without its text as partial', async () => {
    const { source, site } = await open({ '/search': fixture('search') });
    const items = await list(source, { since: '2026-09-01', search: 'salt', limit: 3 });
    expect(items.map(({ headline }) => headline)).toEqual([
      'The Salt Ledger review',
      'Trams & tides',
      'The Salt Ledger review',
    ]);
    expect(items.map((item) => (isArticleRef(item) ? undefined : item.representationType))).toEqual([
      'full',
      'partial',
      'full',
    ]);
    const query = new URL(site.asked[1] ?? '', site.url).searchParams;
    expect(Object.fromEntries(query)).toMatchObject({ 'from-date': '2026-09-01T00:00:00.000Z', q: 'salt', page: '2' });
  });

  test('asks for what was changed by the date of the change', async () => {
    const { source, site } = await open({ '/search': fixture('search') });
    await list(source, { modifiedSince: '2026-09-22', limit: 1 });
    expect(site.asked[0]).toContain('use-date=last-modified');
  });

  test('says what it has not, and what is no answer of its kind, without the key', async () => {
    const { source } = await open({ '/search': Response.json({ message: 'No.' }) });
    await expect(source.get('no/such/article')).rejects.toMatchObject({ kind: 'not-found' });
    await expect(list(source)).rejects.toMatchObject({ kind: 'unreadable', message: expect.not.stringContaining(key) });
  });
});
