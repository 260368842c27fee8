import type { Article } from '@broadsheet/core/model';
import { extractArticle, isArticleRef, parseFeed } from '@broadsheet/sdk';
import {
  createPublisher,
  ghostPost,
  ghostSettings,
  renderRss,
  renderStoryPage,
  renderText,
  stories,
  type Story,
  storyPath,
  wholeFeed,
  wordpressPost,
} from '@broadsheet/sdk/testing';
import { describe, expect, it } from 'vitest';
import { fictionalArticle, longParagraph } from '../testing/fictional-article.ts';
import { testDatabases } from '../testing/test-databases.ts';
import { useArchive } from '../testing/use-archive.ts';

const site = createPublisher({ origin: 'https://courant.example' });
const feed = parseFeed(renderRss(wholeFeed(site, '/feed/'), site), { url: 'https://courant.example/feed/' });

function addressOf(story: Story): string {
  return `${site.origin}${storyPath(story)}`;
}

/** The forms in which a story comes, by name. */
const forms: Readonly<Record<string, (story: Story) => Article>> = {
  page: (story) => extractArticle({ html: renderStoryPage(story, site), url: addressOf(story) }).article,
  feed: (story) => {
    const item = feed.items.find(({ url }) => url === addressOf(story));
    if (item === undefined || isArticleRef(item)) throw new Error(`The feed has no article ${story.slug}.`);
    return item;
  },
  WordPress: (story) => extractArticle({ wordpress: wordpressPost(story, site, { embed: true }) }).article,
  Ghost: (story) => extractArticle({ ghost: ghostPost(story, site), settings: ghostSettings(site) }).article,
  text: (story) => extractArticle({ text: renderText(story) }).article,
};

const tram = fictionalArticle({
  url: 'https://courant.example/tram',
  canonicalUrl: 'https://courant.example/tram',
  headline: 'Tram back by spring',
  paragraphs: [longParagraph(1), longParagraph(2)],
});
const later = { ...tram, headline: 'Tram back by summer' };

describe.each(testDatabases)('saving on $kind', (databases) => {
  const test = useArchive(databases);

  async function count(table: 'articles' | 'versions' | 'fingerprints'): Promise<number> {
    const { rows } = await test.engine.executeSql(`select 1 from broadsheet.${table}`);
    return rows.length;
  }

  it.each(stories.filter(({ slug }) => /live|russian|council/.test(slug)))(
    'makes one row of all forms of $slug',
    async (story) => {
      const articles = Object.values(forms).map((form) => form(story));
      for (const article of articles) await test.archive.save(article);
      for (const article of articles.toReversed()) await test.archive.save(article);
      expect(await count('versions')).toBe(1);
      const [page] = articles;
      for (const article of articles.slice(0, -1)) {
        expect(await test.archive.get(article.url ?? article.id)).toMatchObject({ headline: page?.headline });
      }
    },
  );

  it('gives back what was saved', async () => {
    expect(await test.archive.save(tram)).toEqual({ outcome: 'added', id: tram.id, version: 1, changes: [] });
    expect(await test.archive.save(tram)).toEqual({ outcome: 'unchanged', id: tram.id, version: 1, changes: [] });
    expect(await test.archive.get('http://www.courant.example/tram/?utm_source=mail#top')).toEqual(tram);
    expect(await test.archive.get('https://courant.example/other')).toBeUndefined();
  });

  it('keeps what databases find hard to hold', async () => {
    const odd = { ...tram, headline: 'Nul \0, half a pair \ud83d, and {"braces", \\}', sections: [{ name: 'a\0b' }] };
    await test.archive.save(odd);
    expect(await test.archive.get(tram.id)).toEqual(odd);
    expect((await test.archive.search('braces')).hits).toHaveLength(1);
  });

  it('refuses what is no article', async () => {
    await expect(test.archive.save({ ...tram, headline: '' })).rejects.toMatchObject({ code: 'ARTICLE_INVALID' });
    expect(await count('articles')).toBe(0);
  });

  it('makes a version of other words, and tells silent edits', async () => {
    await test.archive.save(tram);
    const saved = await test.archive.save(later);
    expect(saved).toMatchObject({ outcome: 'changed', version: 2 });
    expect(saved.outcome === 'changed' && saved.changes.map(({ type }) => type)).toEqual([
      'headlineChanged',
      'silentEdit',
    ]);
    const history = await test.archive.history(tram.id);
    expect(history.map(({ number, isSilent, article }) => [number, isSilent, article.headline])).toEqual([
      [1, false, tram.headline],
      [2, true, later.headline],
    ]);
    expect(history[1]?.changes).toEqual(saved.outcome === 'changed' && saved.changes);
    expect(await test.archive.history('https://courant.example/other')).toEqual([]);
  });

  it('refreshes a version whose words are the same', async () => {
    await test.archive.save(tram);
    expect(await test.archive.save({ ...tram, kicker: 'Harbour' })).toMatchObject({ outcome: 'refreshed', version: 1 });
    expect(await test.archive.get(tram.id)).toMatchObject({ kicker: 'Harbour' });
    expect(await count('versions')).toBe(1);
  });

  it('makes one row of two that turn out to be one article', async () => {
    const { canonicalUrl: _, ...short } = { ...tram, id: 'https://crnt.example/1', url: 'https://crnt.example/1' };
    await test.archive.save(tram);
    await test.archive.save(short);
    await test.archive.save({ ...short, headline: later.headline });
    expect(await count('articles')).toBe(2);

    const both = { ...later, alternates: [{ role: 'short', url: 'https://crnt.example/1' }] } as const;
    await test.archive.save(both);
    expect(await count('articles')).toBe(1);
    expect(await test.archive.get('https://crnt.example/1')).toMatchObject({ headline: later.headline });
    const history = await test.archive.history(tram.id);
    expect(history.map(({ number, article }) => [number, article.headline])).toEqual([
      [1, tram.headline],
      [2, later.headline],
    ]);
  });

  it('keeps the copy of another publisher apart, and tells that it is one', async () => {
    const copy = { ...tram, id: 'https://echo.example/9', url: 'https://echo.example/9', headline: 'Tram returns' };
    const other = fictionalArticle({ url: 'https://echo.example/8', paragraphs: [longParagraph(3), longParagraph(4)] });
    for (const article of [tram, copy, other]) await test.archive.save(article);
    expect(await count('articles')).toBe(3);
    const copies = await test.archive.copies(tram.id);
    expect(copies.map(({ article }) => article.url)).toEqual([copy.url]);
    expect(await test.archive.copies(other.id)).toEqual([]);
    expect(await test.archive.copies('https://echo.example/7')).toEqual([]);
  });

  it('joins clusters when an article belongs to both', async () => {
    const parts = Array.from({ length: 29 }, (_, index) => longParagraph(index));
    const first = fictionalArticle({ url: 'https://a.example/1', paragraphs: parts.slice(0, 25) });
    const last = fictionalArticle({ url: 'https://b.example/1', paragraphs: parts.slice(4, 29) });
    await test.archive.save(first);
    await test.archive.save(last);
    expect(await test.archive.copies(first.id)).toEqual([]);
    await test.archive.save(fictionalArticle({ url: 'https://c.example/1', paragraphs: parts.slice(2, 27) }));
    expect(await test.archive.copies(first.id)).toHaveLength(2);
  });

  it('makes one row of what many save at once', async () => {
    const short = { ...tram, alternates: [{ role: 'short', url: 'https://crnt.example/1' }] } as const;
    const copies = Array.from({ length: 4 }, (_, index) =>
      fictionalArticle({ url: `https://echo.example/${index}`, paragraphs: [longParagraph(1), longParagraph(2)] }),
    );
    const saves = [tram, short, later, ...copies].flatMap((article) => [article, article]);
    const results = await Promise.all(saves.map(async (article) => test.archive.save(article)));
    expect(results.filter(({ outcome }) => outcome === 'added')).toHaveLength(5);
    expect(await count('articles')).toBe(5);
    expect(await count('fingerprints')).toBe(5);
    expect(await test.archive.copies(tram.id)).toHaveLength(4);
  });

  it('writes nothing of an article that cannot be written whole', async () => {
    await test.engine.executeSql('alter table broadsheet.aliases add constraint full_disk check (false) not valid');
    await expect(test.archive.save(tram)).rejects.toThrow('full_disk');
    await test.engine.executeSql('alter table broadsheet.aliases drop constraint full_disk');
    expect(await count('articles')).toBe(0);
    expect(await count('versions')).toBe(0);
  });
});
