import type { Article, Stamp } from '@broadsheet/core/model';
import { parseArticle, parseIsoStamp } from '@broadsheet/core';
import { completeArticle } from '@broadsheet/core/fixtures';
import { describe, expect, it } from 'vitest';
import { formOf } from './form-of.ts';
import type { Observation } from './observation.ts';
import { reconcile } from './reconcile.ts';
import { firstVersion, replay } from './replay.ts';

const { live: _, embargoedUntil: _embargo, ...complete } = completeArticle;
const page: Article = { ...complete, kind: 'article', altIds: [], quotes: [], corrections: [] };
const feedItem: Article = { ...page, altIds: [{ role: 'guid', value: 'https://news.example/?p=4711' }], tags: [] };

function stamp(iso: string): Stamp {
  const parsed = parseIsoStamp(iso);
  if (parsed === undefined) throw new RangeError(iso);
  return parsed;
}

function seen(article: Article, day: number): Observation {
  return { article, form: formOf(article), seenAt: new Date(Date.UTC(2024, 2, day)) };
}

const reworded = { headline: 'Skarvik’s electric ferry is late', headlines: [] } as const;
const known = firstVersion(seen(page, 10));

describe('a form', () => {
  it.each<readonly [string, Article]>([
    ['page', page],
    ['guid', feedItem],
    ['guid+wordpress', completeArticle],
  ])('%s is known by its identifiers', (form, article) => expect(formOf(article)).toBe(form));

  it('without an address is a text', () => {
    const { url: __, canonicalUrl: ___, ...text } = page;
    expect(formOf(text)).toBe('text');
  });
});

describe('an observation', () => {
  const { standfirst: _standfirst, ...withoutStandfirst } = feedItem;
  const cases: readonly (readonly [string, Observation, string, readonly string[]])[] = [
    ['of the same is nothing new', seen({ ...page, url: 'https://news.example/again' }, 11), 'unchanged', []],
    ['of other words is a version', seen({ ...page, ...reworded }, 11), 'changed', ['headlineChanged', 'silentEdit']],
    ['made earlier says nothing', seen({ ...page, ...reworded }, 9), 'unchanged', []],
    ['of other facts refreshes the version', seen({ ...page, genre: 'analysis' }, 11), 'refreshed', []],
    ['of a part says nothing', seen({ ...page, ...reworded, representationType: 'partial' }, 11), 'unchanged', []],
    ['of another form with other words says nothing', seen({ ...feedItem, ...reworded }, 11), 'unchanged', []],
    [
      'of another form that was modified later is a version',
      seen({ ...withoutStandfirst, ...reworded, dateModified: stamp('2024-03-20T08:00:00Z') }, 21),
      'changed',
      ['headlineChanged'],
    ],
  ];

  it.each(cases)('%s', (_name, observation, outcome, changes) => {
    const found = reconcile(known, observation);
    expect(found.outcome).toBe(outcome);
    expect(found.version.changes.map(({ type }) => type)).toEqual(changes);
    expect(() => parseArticle(found.version.article)).not.toThrow();
  });

  it('of a fuller form replaces a poorer one, and keeps its names', () => {
    const { outcome, version } = reconcile(firstVersion(seen(feedItem, 10)), seen(page, 11));
    expect(outcome).toBe('refreshed');
    expect(version.article.tags).toEqual(page.tags);
    expect(version.article.altIds).toEqual(feedItem.altIds);
    expect(version).toMatchObject({ form: 'page', firstSeenAt: new Date(Date.UTC(2024, 2, 10)) });
  });

  it('of the whole replaces a part as the same version', () => {
    const part = firstVersion(seen({ ...page, ...reworded, representationType: 'partial' }, 10));
    expect(reconcile(part, seen(page, 11))).toMatchObject({ outcome: 'refreshed', version: { changes: [] } });
  });

  it('of a page gives a text its address', () => {
    const { url: __, canonicalUrl: ___, ...text } = page;
    const { version } = reconcile(firstVersion(seen({ ...text, id: 'urn:broadsheet:1' }, 10)), seen(page, 11));
    expect(version.article).toMatchObject({ id: page.id, url: page.url });
  });

  it('of a text leaves the address of a page', () => {
    const { url: __, canonicalUrl: ___, ...text } = page;
    const later = { ...text, ...reworded, id: 'urn:broadsheet:1', dateModified: stamp('2024-03-20T08:00:00Z') };
    expect(reconcile(known, seen(later, 21)).version.article).toMatchObject({ id: page.id, url: page.url });
  });
});

describe('another form of an edited article', () => {
  const modified = { dateModified: stamp('2024-03-20T08:00:00Z') };
  const { genre: __, ...poorer } = { ...feedItem, ...reworded, ...modified };
  const edited = reconcile(known, seen(poorer, 20)).version;

  it('is kept when it states the same modification and more', () => {
    const richer = seen({ ...page, ...reworded, ...modified, embargoedUntil: stamp('2024-03-01') }, 21);
    expect(reconcile(edited, richer)).toMatchObject({ outcome: 'refreshed', version: { form: 'page' } });
  });

  it('is left when it may lag behind', () => {
    const lagging = seen({ ...page, ...reworded, embargoedUntil: stamp('2024-03-01') }, 21);
    expect(reconcile(edited, lagging).outcome).toBe('unchanged');
  });
});

describe('observations that are looked at again', () => {
  it('make the versions that they made one by one', () => {
    const edited = seen({ ...page, ...reworded }, 12);
    const versions = replay([edited, seen(page, 10), seen(feedItem, 13), seen(page, 11)]);
    expect(versions.map(({ changes }) => changes.map(({ type }) => type))).toEqual([
      [],
      ['headlineChanged', 'silentEdit'],
    ]);
    expect(versions.map(({ article }) => article.headline)).toEqual([page.headline, reworded.headline]);
  });
});
