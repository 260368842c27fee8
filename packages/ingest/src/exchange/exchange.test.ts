import type { Article } from '@broadsheet/core/model';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { fictionalArticle, longParagraph } from '../testing/fictional-article.ts';
import { testDatabases } from '../testing/test-databases.ts';
import { useArchive } from '../testing/use-archive.ts';

const published = { iso: '2026-05-01', precision: 'day', zone: 'unknown', raw: '2026-05-01' } as const;

const tram = fictionalArticle({
  url: 'https://courant.example/tram',
  headline: 'Tram back\u2028by spring',
  paragraphs: [longParagraph(1)],
  datePublished: published,
  tags: [{ name: 'Trams', kind: 'topic' }],
});
const later: Article = { ...tram, headline: 'Tram back by summer' };
const rents = fictionalArticle({ url: 'https://echo.example/rents' });

async function collect<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe.each(testDatabases)('files on $kind', (databases) => {
  const test = useArchive(databases);

  async function saveAll(): Promise<void> {
    for (const article of [tram, later, rents]) await test.archive.save(article);
  }

  it('give back what was saved', async () => {
    await saveAll();
    const file = await collect(test.archive.export());
    expect(file).toHaveLength(2);
    await test.archive.forget({ publisher: 'courant.example' });
    const results = await collect(test.archive.import(file));
    expect(results.map((line) => line.ok && line.result.outcome)).toEqual(['added', 'unchanged']);
    expect(await test.archive.get(tram.id)).toEqual(later);
  });

  it('give back every version', async () => {
    await saveAll();
    const history = await test.archive.history(tram.id);
    const file = await collect(test.archive.export({ versions: true, publisher: 'courant.example' }));
    await test.archive.forget({ publisher: 'courant.example' });
    await collect(test.archive.import(file));
    const again = await test.archive.history(tram.id);
    expect(again.map(({ article, changes }) => ({ article, changes }))).toEqual(
      history.map(({ article, changes }) => ({ article, changes })),
    );
  });

  it('hold items of ninjs', async () => {
    await saveAll();
    const file = await collect(test.archive.export({ format: 'ninjs' }));
    await test.archive.forget({ publisher: 'echo.example' });
    await test.archive.forget({ publisher: 'courant.example' });
    const results = await collect(test.archive.import(file, { format: 'ninjs' }));
    expect(results.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await test.archive.get(rents.id)).toMatchObject({ headline: rents.headline });
  });

  it('hold rows of Parquet', async () => {
    await saveAll();
    const file = Buffer.concat(await collect(test.archive.export({ format: 'parquet' })));
    const rows = await parquetReadObjects({ file: new Uint8Array(file).buffer });
    expect(rows).toMatchObject([
      {
        id: later.id,
        version: 2,
        headline: later.headline,
        publisher: null,
        date_published: '2026-05-01',
        published_at: new Date('2026-05-01T00:00:00Z'),
        tags: ['Trams'],
        text: longParagraph(1),
        article: later,
      },
      { id: rents.id, version: 1, published_at: null },
    ]);
  });

  it('are read whatever pieces they come in, line by line in spite of faults', async () => {
    const text = `${JSON.stringify(tram)}\n\n{"headline":1}\n{\n${JSON.stringify(rents)}`;
    const bytes = new TextEncoder().encode(text);
    const pieces = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, index) =>
      bytes.slice(index * 7, index * 7 + 7),
    );
    const results = await collect(test.archive.import(pieces));
    expect(results.map(({ line, ok }) => [line, ok])).toEqual([
      [1, true],
      [3, false],
      [4, false],
      [5, true],
    ]);
    expect(results[1]).toMatchObject({ error: { code: 'ARTICLE_INVALID' } });
    expect(await test.archive.get(tram.id)).toEqual(tram);
  });

  it('hold nothing of what was forgotten', async () => {
    await saveAll();
    expect(await test.archive.forget({ until: '2026-05-02' })).toBe(1);
    expect(await test.archive.get(tram.id)).toBeUndefined();
    expect(await collect(test.archive.export())).toHaveLength(1);
    expect(await test.archive.save(tram)).toMatchObject({ outcome: 'added' });
    await expect(test.archive.forget({})).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });
});
