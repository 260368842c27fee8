import { describe, expect, test } from 'vitest';
import { completeArticle } from '@broadsheet/core/fixtures';
import { createArticle } from '../fixtures/create-article.ts';
import { toNinjs, toNinjsWithLosses } from './to-ninjs.ts';

const stamp = (iso: string, precision: string, zone: string, instant?: string) => ({
  iso,
  precision,
  zone,
  raw: iso,
  ...(instant === undefined ? {} : { instant }),
});

describe('dates', () => {
  test('that are moments keep their offset', () => {
    const datePublished = stamp('2031-03-04T09:30:00+01:00', 'second', 'offset', '2031-03-04T08:30:00.000Z');
    const { ninjs, losses } = toNinjsWithLosses(createArticle({ datePublished }));
    expect(ninjs.firstCreated).toBe('2031-03-04T09:30:00+01:00');
    expect(losses).toEqual([]);
  });

  test('without seconds are completed, and that is told', () => {
    const datePublished = stamp('2031-03-04T09:30Z', 'minute', 'utc', '2031-03-04T09:30:00.000Z');
    const { ninjs, losses } = toNinjsWithLosses(createArticle({ datePublished }));
    expect(ninjs.firstCreated).toBe('2031-03-04T09:30:00Z');
    expect(losses.map(({ pointer, reason }) => [pointer, reason])).toEqual([['/datePublished/iso', 'date']]);
  });

  test.each([
    ['2031-03-04', 'day'],
    ['2031-03-04T09:30:00', 'second'],
  ])('such as %s, which are no moments, are left out', (iso, precision) => {
    const { ninjs, losses } = toNinjsWithLosses(createArticle({ datePublished: stamp(iso, precision, 'unknown') }));
    expect(ninjs).not.toHaveProperty('firstCreated');
    expect(losses.map(({ pointer, reason }) => [pointer, reason])).toEqual([['/datePublished', 'date']]);
  });
});

test('identifiers and addresses are URIs', () => {
  expect(toNinjs(createArticle({ id: 'https://ledger.example/wren' })).uri).toBe('https://ledger.example/wren');
  expect(toNinjs(createArticle({ id: 'post 4711' })).uri).toBe('urn:broadsheet:id:post%204711');
  const { renditions } = toNinjs(createArticle({ url: 'https://ledger.example/fähre?a=[1]&b=100%' }));
  expect(renditions?.map(({ href }) => href)).toEqual(['https://ledger.example/f%C3%A4hre?a=%5B1%5D&b=100%25']);
});

test('concepts stand in the list of their kind, and say what the story has to do with them', () => {
  const { people, organisations, places, subjects, objects } = toNinjs(completeArticle);
  expect(people).toEqual([{ name: 'Ingrid Moe', rel: 'reporter', uri: 'https://news.example/staff/ingrid-moe' }]);
  expect(organisations).toEqual([
    { name: 'Fjord News Agency', rel: 'author' },
    { name: 'Harbour Board', rel: 'mentions' },
  ]);
  expect(places).toEqual([{ name: 'Skarvik', rel: 'tag' }]);
  expect(subjects?.map(({ rel }) => rel)).toEqual(['section', 'section', 'tag']);
  expect(objects).toEqual([{ name: 'Electric ferry', rel: 'about', uri: 'https://news.example/topic/electric-ferry' }]);
});

test('figures of the body name their media', () => {
  const { bodies, associations } = toNinjs(completeArticle);
  expect(bodies?.[0]?.value).toContain('<figure class="media" data-media-id="m1">');
  expect(associations?.map(({ name, rel }) => `${name} ${rel}`)).toEqual([
    'm1 lead',
    'm2 media',
    'm3 media',
    'm4 media',
  ]);
});
