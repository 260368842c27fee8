import { describe, expect, it } from 'vitest';
import { fictionalArticle } from '../testing/fictional-article.ts';
import { testDatabases } from '../testing/test-databases.ts';
import { useArchive } from '../testing/use-archive.ts';

const tram = fictionalArticle({
  url: 'https://courant.example/tram?id=1',
  canonicalUrl: 'https://courant.example/tram',
  publisher: { name: 'The Courant' },
});
const ferry = fictionalArticle({ url: 'https://city.courant.example/ferry' });
const rents = fictionalArticle({ url: 'https://mycourant.example/rents', publisher: { name: 'The Echo' } });

describe.each(testDatabases)('a takedown on $kind', (databases) => {
  const test = useArchive(databases);

  it('deletes an article and keeps it out, whatever its address', async () => {
    for (const article of [tram, ferry]) await test.archive.save(article);
    expect(await test.archive.takeDown({ url: 'http://courant.example/tram', reason: 'A judge said so.' })).toBe(1);
    expect(await test.archive.get(tram.id)).toBeUndefined();
    expect(await test.archive.history(tram.id)).toEqual([]);
    expect(await test.archive.get(ferry.id)).toBeDefined();
    const { canonicalUrl: _, ...other } = { ...tram, headline: 'Tram again' };
    expect(await test.archive.save(other)).toEqual({ outcome: 'refused', reason: 'A judge said so.' });
    expect(await test.archive.get(tram.id)).toBeUndefined();
  });

  it('keeps out an article that has not come yet', async () => {
    expect(await test.archive.takeDown({ url: ferry.id, reason: 'Asked for.' })).toBe(0);
    expect(await test.archive.save(ferry)).toMatchObject({ outcome: 'refused' });
  });

  it.each([
    ['WWW.courant.example', [rents]],
    ['the courant', [ferry, rents]],
    ['The Echo', [tram, ferry]],
  ])('deletes and keeps out all of %s', async (publisher, kept) => {
    for (const article of [tram, ferry, rents]) await test.archive.save(article);
    expect(await test.archive.takeDown({ publisher, reason: 'Asked for.' })).toBe(3 - kept.length);
    const outcomes: string[] = [];
    for (const article of [tram, ferry, rents]) outcomes.push((await test.archive.save(article)).outcome);
    const expected = [tram, ferry, rents].map((article) => (kept.includes(article) ? 'unchanged' : 'refused'));
    expect(outcomes).toEqual(expected);
  });
});
