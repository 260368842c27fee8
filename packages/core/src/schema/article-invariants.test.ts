import { describe, expect, it } from 'vitest';
import type { Article } from '../article/article.ts';
import type { Live } from '../article/live.ts';
import type { Block } from '../body/block.ts';
import { completeArticle } from '../fixtures/complete-article.ts';
import { type articleInvariants, findContradictions } from './article-invariants.ts';
import { articleSchema } from './article-schema.ts';

const { live, ...withoutLive } = completeArticle;
const { body, media, quotes } = completeArticle;

/** A box around a paragraph, both with the id of the lead. */
const box: Block = {
  type: 'infobox',
  id: 'b-lead',
  children: [{ type: 'paragraph', id: 'b-lead', children: [] }],
};

function withSpan(blockId: string, start: number, end: number): Article {
  return { ...completeArticle, quotes: quotes.map((quote) => ({ ...quote, spans: [{ blockId, start, end }] })) };
}

function withLive(change: Partial<Live>): Article {
  return live === undefined ? completeArticle : { ...completeArticle, live: { ...live, ...change } };
}

/** For each invariant an article that breaks it, and what is found then. */
const broken: Readonly<Record<keyof typeof articleInvariants, readonly [Article, readonly string[]]>> = {
  blockIdsAreUnique: [
    { ...completeArticle, body: [...body, box] },
    ['body/20/id: an id that no other block has', 'body/20/children/0/id: an id that no other block has'],
  ],
  mediaIdsAreUnique: [
    { ...completeArticle, media: [...media, ...media.slice(0, 1)] },
    ['media/4/id: an id that no other medium has'],
  ],
  quoteIdsAreUnique: [
    { ...completeArticle, quotes: [...quotes, ...quotes] },
    ['quotes/1/id: an id that no other quote has'],
  ],
  mediaOfBlocksExist: [
    {
      ...completeArticle,
      body: [
        ...body,
        { type: 'image', id: 'x1', mediaId: 'm9' },
        { type: 'gallery', id: 'x2', mediaIds: ['m1', 'm9'], caption: [] },
        { type: 'unknown', id: 'x3', name: 'figure', children: [{ type: 'video', id: 'x4', mediaId: 'm9' }] },
      ],
    },
    [
      'body/20/mediaId: the id of a medium in /media',
      'body/21/mediaIds/1: the id of a medium in /media',
      'body/22/children/0/mediaId: the id of a medium in /media',
    ],
  ],
  leadMediaExists: [{ ...completeArticle, leadMediaId: 'm9' }, ['leadMediaId: the id of a medium in /media']],
  blocksOfCorrectionsExist: [
    { ...completeArticle, corrections: [{ kind: 'update', text: 'New figures.', blockId: 'b-gone' }] },
    ['corrections/0/blockId: the id of a block in /body'],
  ],
  liveBlogHasLiveData: [withoutLive, ['live: the data of the live blog, since kind is "liveblog"']],
  liveUpdatesExist: [
    withLive({ updateIds: ['b-lead', 'b-gone'], keyEventIds: [], pinnedIds: [] }),
    [
      'live/updateIds/0: the id of a liveUpdate block in /body',
      'live/updateIds/1: the id of a liveUpdate block in /body',
    ],
  ],
  keyEventsAreUpdates: [
    withLive({ keyEventIds: ['b-update-1', 'b-lead'] }),
    ['live/keyEventIds/1: one of the ids in /live/updateIds'],
  ],
  pinnedAreUpdates: [withLive({ pinnedIds: ['b-lead'] }), ['live/pinnedIds/0: one of the ids in /live/updateIds']],
  quoteSpansLieInBlocks: [
    withSpan('b-quote', 57, 57),
    [
      'quotes/0/spans/0/start: less than the end, 57',
      'quotes/0/spans/0/end: at most 56, the length of the text of block "b-quote"',
    ],
  ],
};

describe('articleInvariants', () => {
  it('hold for the complete article', () => {
    expect(findContradictions(completeArticle)).toStrictEqual([]);
  });

  it.each(Object.entries(broken))('%s', (_name, [article, expected]) => {
    const found = findContradictions(article).map(({ path, expected: wanted }) => `${path.join('/')}: ${wanted}`);
    expect(found).toStrictEqual(expected);
  });

  it('name a block that does not exist', () => {
    expect(findContradictions(withSpan('b-gone', 0, 1))).toStrictEqual([
      { path: ['quotes', 0, 'spans', 0, 'blockId'], expected: 'the id of a block in /body' },
    ]);
  });

  it('are part of the schema', () => {
    const result = articleSchema.safeParse({ ...completeArticle, leadMediaId: 'm9' });
    expect(result.error?.issues).toMatchObject([{ path: ['leadMediaId'], message: 'the id of a medium in /media' }]);
  });
});
