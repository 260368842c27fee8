import type { Article, Block } from '@broadsheet/core/model';
import { describe, expect, test } from 'vitest';
import { createArticle, createUncheckedArticle } from '../fixtures/create-article.ts';
import { type Format, formats } from '../index.ts';
import type { HeldProperties } from './holding.ts';
import { createLossLog } from './loss-log.ts';
import { reportProperties } from './report-properties.ts';

/** The formats that hold media beside the story, shown in it or not. */
const holdsMedia: readonly string[] = ['json-ld', 'ninjs'];

const every = Object.entries<Format>(formats);

function reported(article: Article, written: HeldProperties): readonly string[] {
  const losses = createLossLog();
  reportProperties(article, written, losses);
  return losses.losses.map(({ pointer }) => pointer);
}

describe('properties', () => {
  test('that say nothing out of the ordinary are no loss', () => {
    expect(reported(createArticle({}), { id: true, headline: true })).toEqual([]);
  });

  test('that are given but not written are', () => {
    const article = createArticle({
      kicker: 'Transport',
      genre: 'opinion',
      tags: [{ name: 'Ferries', kind: 'topic' }],
    });
    expect(reported(article, { id: true, headline: true, kicker: true })).toEqual(['/genre', '/tags']);
  });

  test('of every depth count', () => {
    const article = createArticle({
      access: { claim: 'paid', readable: 'full' },
      rights: { copyrightYear: 2031, miningReservations: [] },
      headlines: [
        { role: 'main', value: 'Ferry' },
        { role: 'seo', value: 'The ferry' },
      ],
      headline: 'Ferry',
      dir: 'rtl',
    });
    expect(reported(article, { id: true, headline: true })).toEqual(['/headlines', '/dir', '/access', '/rights']);
  });

  test('of which the format holds parts are told by those it does not hold', () => {
    const article = createArticle({
      contributors: [
        { name: 'Ada Brandt', role: 'author', kind: 'person', url: 'https://ledger.example/ada', raw: 'By Ada Brandt' },
        { name: 'Bay Wire', role: 'editor', kind: 'agency', raw: 'Bay Wire' },
      ],
    });
    const written: HeldProperties = { id: true, headline: true, contributors: { name: true, kind: true } };
    expect(reported(article, written)).toEqual(['/contributors/0/url', '/contributors/1/role']);
  });

  test('that the model does not have are named by a valid pointer', () => {
    const article = { ...createArticle({}), 'a/b~c': 'x' };
    expect(reported(article, { id: true, headline: true })).toEqual(['/a~1b~0c']);
  });
});

test('each loss is told once', () => {
  const log = createLossLog();
  log.report('/x', 'mark', 'Plain text has no bold.');
  log.report('/x', 'mark', 'Plain text has no bold.');
  expect(log.losses).toHaveLength(1);
});

describe.each(every)('%s', (name, { convert, losses }) => {
  test('tells of a medium that the article does not have', () => {
    const body: readonly Block[] = [
      { type: 'image', id: 'a', mediaId: 'm9' },
      { type: 'gallery', id: 'b', mediaIds: ['m8'], caption: [] },
    ];
    const article = createUncheckedArticle({ body, leadMediaId: 'm7' });
    expect(convert(article)).not.toBe('');
    expect(
      losses(article)
        .filter(({ reason }) => reason === 'missingMedia')
        .map(({ pointer }) => pointer),
    ).toEqual(['/leadMediaId', '/body/0/mediaId', '/body/1/mediaIds/0']);
  });

  test('tells of a medium that stands nowhere, unless it holds media beside the story', () => {
    const renditions = [{ url: 'https://ledger.example/wren.jpg' }];
    const media: Article['media'] = [{ id: 'm1', kind: 'image', renditions, caption: [], credits: [] }];
    const told = losses(createUncheckedArticle({ media })).map(({ reason }) => reason);
    expect(told.includes('unplacedMedia')).toBe(!holdsMedia.includes(name));
  });

  test('tells of blocks and inline content of a kind that nobody knows', () => {
    const article: Article = JSON.parse(
      JSON.stringify({
        ...createArticle({}),
        body: [
          { type: 'constructor', id: 'a', children: [] },
          { type: 'paragraph', id: 'b', children: [{ type: 'toString' }, { type: 'text', value: 'known words' }] },
        ],
      }),
    );
    expect(convert(article)).toContain('known words');
    expect(losses(article).map(({ pointer, reason }) => [pointer, reason])).toEqual(
      expect.arrayContaining([
        ['/body/0', 'unknownBlock'],
        ['/body/1/children/0', 'unknownInline'],
      ]),
    );
  });

  test('tells of an address that no reader may follow, and keeps the words', () => {
    const body: readonly Block[] = [
      {
        type: 'paragraph',
        id: 'p',
        children: [{ type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', value: 'the words' }] }],
      },
    ];
    const article = createUncheckedArticle({ body });
    expect(convert(article)).toContain('the words');
    expect(convert(article)).not.toContain('alert');
    expect(losses(article)).toContainEqual(
      expect.objectContaining({ pointer: '/body/0/children/0/url', reason: 'address' }),
    );
  });
});
