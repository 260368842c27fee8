import type { Article, Stamp } from '@broadsheet/core/model';
import { describe, expect, it } from 'vitest';
import { fictionalArticle, type FictionalArticle } from '../testing/fictional-article.ts';
import { testDatabases } from '../testing/test-databases.ts';
import { useArchive } from '../testing/use-archive.ts';
import type { TextSpan } from './search-page.ts';

function stamp(day: string): Stamp {
  return { iso: day, precision: 'day', zone: 'unknown', raw: day };
}

function written(name: string, inLanguage: string, headline: string, paragraph: string, more: FictionalArticle = {}) {
  return fictionalArticle({
    url: `https://courant.example/${name}`,
    inLanguage,
    headline,
    paragraphs: [paragraph],
    ...more,
  });
}

const articles: readonly Article[] = [
  written('en', 'en-GB', 'Ferries run again', 'The captains of two ferries were running late, <b>as ever</b>.', {
    datePublished: stamp('2026-05-01'),
    publisher: { name: 'The Ellery Courant' },
    sections: [{ name: 'City' }, { name: 'Transport' }],
    contributors: [{ name: 'Ines Corrado', role: 'author', kind: 'person', raw: 'Ines Corrado' }],
  }),
  written('de', 'de', 'Die Fähren fahren wieder', 'Zwei Häuser am Hafen wurden geräumt.', {
    datePublished: stamp('2026-05-02'),
  }),
  written('ru', 'ru', 'Трамвай вернулся', 'Трамваи снова ходят по набережной.', { datePublished: stamp('2026-05-03') }),
  written('ja', 'ja', '港のフェリー', '新しい電気フェリーは来月から運航を始める。', {
    datePublished: stamp('2026-05-04'),
  }),
  written('kk', 'kk', 'Кеме қайтты', 'Жаңа кеме айлаққа келді.', { datePublished: stamp('2026-05-05') }),
  written('echo', 'en', 'Rents rise', 'Rents rose. A ferry is mentioned once.', {
    url: 'https://echo.example/rents',
    datePublished: stamp('2026-05-06'),
  }),
];

function marked(spans: readonly TextSpan[] = []): readonly string[] {
  return spans.filter(({ isMatch }) => isMatch).map(({ text }) => text);
}

function whole(spans: readonly TextSpan[] = []): string {
  return spans.map(({ text }) => text).join('');
}

describe.each(testDatabases)('search on $kind', (databases) => {
  const test = useArchive(databases, articles);

  /** Last parts of the addresses of what is found. */
  async function found(...search: Parameters<typeof test.archive.search>): Promise<readonly string[]> {
    const { hits } = await test.archive.search(...search);
    return hits.map(({ article }) => article.url?.split('/').at(-1) ?? '');
  }

  it.each([
    ['ferry', ['en', 'rents']],
    ['run late captain', ['en']],
    ['Haus', ['de']],
    ['набережные', ['ru']],
    ['フェリー', ['ja']],
    ['運航', ['ja']],
    ['кеме', ['kk']],
    ['"two ferries"', ['en']],
    ['"ferries two"', []],
    ['ferry -captain', ['rents']],
    ['captain or трамвай', ['ru', 'en']],
    ['Corrado', ['en']],
    ['the', []],
    ['', []],
    ['no\u0000thing', []],
  ])('finds “%s”', async (query, names) => expect(await found(query)).toEqual(names));

  it.each([
    [{ publisher: 'Courant.example' }, ['en']],
    [{ publisher: 'the ellery courant' }, ['en']],
    [{ publisher: 'echo.example' }, ['rents']],
    [{ section: 'transport' }, ['en']],
    [{ author: 'ines corrado' }, ['en']],
    [{ language: 'en' }, ['en', 'rents']],
    [{ language: 'en-GB' }, ['en']],
    [{ from: '2026-05-02' }, ['rents']],
    [{ until: new Date('2026-05-06') }, ['en']],
    [{ section: 'transport', author: 'somebody else' }, []],
  ])('finds what the filter %o lets through', async (options, names) => {
    expect(await found('ferry', options)).toEqual(names);
  });

  it('marks what it finds, and shows markup as text', async () => {
    const { hits } = await test.archive.search('running ferry', { language: 'en-GB' });
    expect(marked(hits[0]?.headline)).toEqual(['Ferries', 'run']);
    expect(whole(hits[0]?.headline)).toBe('Ferries run again');
    expect(marked(hits[0]?.passage)).toEqual(['ferries', 'running']);
    expect(whole(hits[0]?.passage)).toBe('The captains of two ferries were running late, <b>as ever</b>.');
  });

  it('marks words of scripts without spaces, and leaves them without', async () => {
    const { hits } = await test.archive.search('運航');
    expect(hits[0]?.passage).toEqual([
      { text: '新しい電気フェリーは来月から', isMatch: false },
      { text: '運航', isMatch: true },
      { text: 'を始める。', isMatch: false },
    ]);
  });

  it.each(['relevance', 'newest'] as const)('gives all in parts, by %s', async (order) => {
    const all = await found('ferry or трамвай or Haus or кеме', { order });
    expect(all).toHaveLength(5);
    const parts: string[] = [];
    let after: string | undefined;
    do {
      const options = { order, limit: 2, ...(after === undefined ? {} : { after }) };
      const { hits, next } = await test.archive.search('ferry or трамвай or Haus or кеме', options);
      parts.push(...hits.map(({ article }) => article.url?.split('/').at(-1) ?? ''));
      after = next;
    } while (after !== undefined);
    expect(parts).toEqual(all);
  });

  it('lists all, the newest first, in parts', async () => {
    const first = await test.archive.list({ limit: 4 });
    const rest = await test.archive.list({ limit: 4, after: first.next ?? '' });
    const names = [...first.items, ...rest.items].map(({ article }) => article.inLanguage);
    expect(names).toEqual(['en', 'kk', 'ja', 'ru', 'de', 'en-GB']);
    expect(rest.next).toBeUndefined();
  });

  it.each([
    ['limit', { limit: 0 }],
    ['after', { after: 'nowhere' }],
    ['from', { from: 'yesterday' }],
    ['until', { until: new Date(Number.NaN) }],
  ])('refuses a %s that cannot be used', async (property, options) => {
    await expect(test.archive.search('ferry', options)).rejects.toMatchObject({ code: 'INPUT_INVALID', property });
  });
});

describe.each(testDatabases)('search on $kind', (databases) => {
  const test = useArchive(databases);

  it('looks at the latest version alone', async () => {
    const [ferries] = articles;
    if (ferries === undefined) throw new Error('There is no article to change.');
    await test.archive.save(ferries);
    await test.archive.save({ ...ferries, headline: 'Boats run again' });
    expect((await test.archive.search('boats')).hits).toMatchObject([{ version: 2 }]);
    expect((await test.archive.search('boats -"ferries run"')).hits).toHaveLength(1);
  });
});
