import type { Article, Block } from '@broadsheet/core/model';
import { describe, expect, test } from 'vitest';
import { createUncheckedArticle } from '../fixtures/create-article.ts';
import { createLossLog } from '../losses/loss-log.ts';
import type { ArticlePart } from './article-part.ts';
import { createStory } from './story.ts';

function paragraph(value: string): Block {
  return { type: 'paragraph', id: value, children: [{ type: 'text', value }] };
}

function storyOf(properties: Partial<Article>, include?: readonly ArticlePart[]) {
  return createStory(createUncheckedArticle(properties), createLossLog(), include);
}

describe('standfirst', () => {
  test('is left out when the first paragraph says the same', () => {
    const body = [paragraph('The ferry  is back.'), paragraph('It left at eight.')];
    expect(storyOf({ standfirst: 'The ferry is back.', body }).standfirst).toEqual([]);
  });

  test('is left out when a picture stands before that paragraph', () => {
    const body: readonly Block[] = [{ type: 'image', id: 'i', mediaId: 'm1' }, paragraph('The ferry is back.')];
    expect(storyOf({ standfirst: 'The ferry is back.', body }).standfirst).toEqual([]);
  });

  test('of two paragraphs is left out when the first two say the same', () => {
    const standfirst = 'The ferry is back.\n\nIt left at eight.';
    const body = [paragraph('The ferry is back.'), paragraph('It left at eight.')];
    expect(storyOf({ standfirst, body }).standfirst).toEqual([]);
    expect(storyOf({ standfirst, body: body.slice(0, 1) }).standfirst).toHaveLength(2);
  });

  test('stays when the body says more, or is not written', () => {
    const body = [paragraph('The ferry is back. It left at eight.')];
    expect(storyOf({ standfirst: 'The ferry is back.', body }).standfirst).toEqual(['The ferry is back.']);
    const same = { standfirst: 'The ferry is back.', body: [paragraph('The ferry is back.')] };
    expect(storyOf(same, ['standfirst']).standfirst).toEqual(['The ferry is back.']);
  });
});

describe('dateline', () => {
  test('opens the first paragraph', () => {
    const body = [paragraph('The ferry is back.')];
    expect(storyOf({ dateline: 'MARSH END', body }).dateline).toEqual({ text: 'MARSH END', paragraph: body[0] });
  });

  test('is left out when the first paragraph begins with it', () => {
    const body = [paragraph('MARSH END – The ferry is back.')];
    expect(storyOf({ dateline: 'MARSH END', body }).dateline).toBeUndefined();
  });

  test('is not taken for the start of a longer word', () => {
    expect(storyOf({ dateline: 'ROME', body: [paragraph('ROMEO left.')] }).dateline?.text).toBe('ROME');
  });

  test('stands alone where there is no paragraph', () => {
    expect(storyOf({ dateline: 'ROME' }).dateline).toEqual({ text: 'ROME', paragraph: undefined });
  });
});

describe('byline', () => {
  const contributors: Article['contributors'] = [
    { name: 'Ada Brandt', role: 'author', kind: 'person', raw: '' },
    { name: 'Lio Okafor', role: 'photographer', kind: 'person', raw: '' },
    { name: 'Noor Velle', role: 'reporter', kind: 'person', raw: '' },
  ];

  test('is the one printed', () => {
    expect(storyOf({ bylineText: 'By our staff', contributors }).byline).toBe('By our staff');
  });

  test('is made of the names of the writers where none is printed', () => {
    expect(storyOf({ contributors }).byline).toBe('Ada Brandt, Noor Velle');
  });
});

describe('dates', () => {
  const day = { iso: '2031-03-04', precision: 'day', zone: 'unknown', raw: '' } as const;

  test.each([
    ['2031', '2031'],
    ['2031-03-04', '2031-03-04'],
    ['2031-03-04T09:30', '2031-03-04 09:30'],
    ['2031-03-04T09:30Z', '2031-03-04 09:30 UTC'],
    ['2031-03-04T09:30:00.250-05:00', '2031-03-04 09:30:00.250 -05:00'],
  ])('of %s is printed as %s', (iso, printed) => {
    expect(storyOf({ datePublished: { ...day, iso } }).published?.text).toBe(printed);
  });

  test('name a change only where it is another date', () => {
    expect(storyOf({ datePublished: day, dateModified: day }).modified).toBeUndefined();
    expect(storyOf({ datePublished: day, dateModified: { ...day, iso: '2031-03-05' } }).modified?.iso).toBe(
      '2031-03-05',
    );
  });
});

describe('lead medium', () => {
  test('is left to the body when a block shows it, also deep inside', () => {
    const gallery: Block = { type: 'gallery', id: 'g', mediaIds: ['m1'], caption: [] };
    const body: readonly Block[] = [{ type: 'infobox', id: 'i', children: [gallery] }];
    expect(storyOf({ leadMediaId: 'm1', body }).leadMediaId).toBeUndefined();
    expect(storyOf({ leadMediaId: 'm2', body }).leadMediaId).toBe('m2');
  });
});

describe('corrections', () => {
  test('are appended where no block of the body holds them', () => {
    const body = [paragraph('b1')];
    const corrections: Article['corrections'] = [
      { kind: 'correction', text: 'in the body', blockId: 'b1' },
      { kind: 'update', text: 'elsewhere', blockId: 'b2' },
      { kind: 'update', text: 'nowhere' },
    ];
    expect(storyOf({ body, corrections }).corrections.map(({ pointer }) => pointer)).toEqual([
      '/corrections/1',
      '/corrections/2',
    ]);
  });
});

test('holds only the parts that are asked for', () => {
  const body = [paragraph('The ferry is back.')];
  const story = storyOf({ kicker: 'Transport', bylineText: 'By Ada Brandt', dateline: 'ROME', body }, [
    'body',
    'headline',
  ]);
  expect(story).toMatchObject({ kicker: '', byline: '', dateline: undefined, body });
  expect(story.headline).not.toBe('');
});
