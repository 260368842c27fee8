import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { safeParseArticle } from '@broadsheet/core';
import { type Article, type ArticleRef, blockText } from '@broadsheet/core/model';
import { afterEach, describe, expect, test } from 'vitest';
import { createClient } from '../../create-client.ts';
import type { ListOptions, Source } from '../../source.ts';
import { strapi } from '../../sources.ts';
import { listenSite, type ListeningSite, type SiteFile } from '../../testing/listen-site.ts';

const client = createClient({ maxRetries: 0 });
const answer = readFileSync(join(import.meta.dirname, 'fixtures/articles.json'), 'utf8');
const empty = '{ "data": [], "meta": { "pagination": { "page": 1, "pageSize": 100, "pageCount": 0, "total": 0 } } }';
const closings: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(closings.splice(0).map((close) => close()));
});

async function open(file: SiteFile): Promise<{ readonly source: Source; readonly site: ListeningSite }> {
  const site = await listenSite(() => ({ '/api/articles': file }));
  closings.push(site.close);
  return { site, source: strapi(site.url, { client, pageUrl: 'https://courant.example/stories/{slug}' }) };
}

/** What the interface was asked for, without what robots.txt was. */
function questions({ asked, url }: ListeningSite): readonly URLSearchParams[] {
  return asked.filter((path) => path.startsWith('/api/')).map((path) => new URL(path, url).searchParams);
}

async function list(source: Source, options?: ListOptions): Promise<readonly (Article | ArticleRef)[]> {
  const items: (Article | ArticleRef)[] = [];
  for await (const item of source.list(options)) items.push(item);
  return items;
}

describe('strapi', () => {
  test.each([
    'eels-return-to-the-inner-dock',
    'k3v9p2d7c1x8m5q4w6b0z2ly',
    'https://courant.example/stories/eels-return-to-the-inner-dock',
  ])('gets %s with everything it says', async (reference) => {
    const { source, site } = await open(answer);
    const article = await source.get(reference);
    expect(safeParseArticle(article).success).toBe(true);
    expect(article).toMatchObject({
      headline: 'Eels Return to the Inner Dock',
      canonicalUrl: 'https://courant.example/stories/eels-return-to-the-inner-dock',
      altIds: [{ role: 'strapi', value: 'k3v9p2d7c1x8m5q4w6b0z2ly' }],
      standfirst: 'After forty years of mud, the smokers have something to smoke.',
      datePublished: { iso: '2026-10-02T09:15:00.000Z' },
      dateModified: { iso: '2026-10-03T07:30:00.000Z' },
      contributors: [{ name: 'Wilhelmina Stroud' }],
      sections: [{ name: 'Science' }],
      tags: [{ name: 'Eels' }, { name: 'Inner dock' }],
      inLanguage: 'en',
    });
    expect(article.media[0]).toMatchObject({
      renditions: [{ url: `${site.url}/uploads/dock.jpg`, width: 1600 }, { width: 500 }],
      caption: [{ type: 'text', value: 'The inner dock on Friday.' }],
      credits: [{ name: 'Tamsin Orrell', role: 'photographer' }],
    });
    const { pathname } = new URL(reference, 'https://courant.example/');
    expect(questions(site)[0]?.get('filters[$or][0][slug][$eq]')).toBe(pathname.split('/').at(-1));
  });

  test('makes blocks of its own of those of the editor', async () => {
    const { source } = await open(answer);
    const { body } = await source.get('eels-return-to-the-inner-dock');
    expect(body.map((block) => [block.type, blockText(block)])).toEqual([
      ['paragraph', 'The first eels in forty years were counted in the inner dock on Friday, the harbour office said.'],
      ['heading', 'What was counted'],
      ['list', '31 grown eels\none pike & its shadow'],
      ['blockquote', 'They were here first.'],
      ['paragraph', 'The count is open to all.'],
    ]);
  });

  test('asks for what is wanted, a page at a time', async () => {
    const { source, site } = await open(answer.replace('"pageCount": 1', '"pageCount": 2'));
    expect((await list(source, { since: '2026-10-01', modifiedSince: '2026-10-02', search: 'eels' })).length).toBe(2);
    const [first, ...others] = questions(site);
    expect([first, ...others].map((query) => query?.get('pagination[page]'))).toEqual(['1', '2']);
    expect(first?.get('filters[publishedAt][$gte]')).toBe('2026-10-01T00:00:00.000Z');
    expect(first?.get('filters[updatedAt][$gte]')).toBe('2026-10-02T00:00:00.000Z');
    expect(first?.get('filters[title][$containsi]')).toBe('eels');
  });

  test('says what it has not, and what is no answer of Strapi', async () => {
    const nothing = await open(empty);
    await expect(nothing.source.get('no-such-entry')).rejects.toMatchObject({ kind: 'not-found' });
    const other = await open('{ "posts": [] }');
    await expect(list(other.source)).rejects.toMatchObject({ kind: 'unreadable' });
  });
});
