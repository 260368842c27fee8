import type { Article } from '../article/article.ts';
import { blockText } from '../body/block-text.ts';
import { type ArticleIndex, type Path, type PlacedBlock, indexArticle } from './article-index.ts';

/** A value that does not agree with the rest of the article. */
export interface Contradiction {
  /** Where it stands. */
  readonly path: Path;
  /** What should stand there, in words. */
  readonly expected: string;
}

type Invariant = (article: Article, index: ArticleIndex) => readonly Contradiction[];

const mediumExpected = 'the id of a medium in /media';

/** What must hold between the properties of an article, beyond the kind of each. */
export const articleInvariants = {
  blockIdsAreUnique: (_, { blocks }) =>
    duplicates(
      blocks.map(({ block }) => block.id),
      (index) => [...(blocks[index]?.path ?? []), 'id'],
      'an id that no other block has',
    ),

  mediaIdsAreUnique: ({ media }) =>
    duplicates(ids(media), (index) => ['media', index, 'id'], 'an id that no other medium has'),

  quoteIdsAreUnique: ({ quotes }) =>
    duplicates(ids(quotes), (index) => ['quotes', index, 'id'], 'an id that no other quote has'),

  mediaOfBlocksExist: (_, { blocks, mediaIds }) =>
    blocks.flatMap(mediaReferences).flatMap(({ id, path }) => unless(mediaIds.has(id), path, mediumExpected)),

  leadMediaExists: ({ leadMediaId }, { mediaIds }) =>
    unless(leadMediaId === undefined || mediaIds.has(leadMediaId), ['leadMediaId'], mediumExpected),

  blocksOfCorrectionsExist: ({ corrections }, { blocksById }) =>
    corrections.flatMap(({ blockId }, index) =>
      unless(
        blockId === undefined || blocksById.has(blockId),
        ['corrections', index, 'blockId'],
        'the id of a block in /body',
      ),
    ),

  liveBlogHasLiveData: ({ kind, live }) =>
    unless(kind !== 'liveblog' || live !== undefined, ['live'], 'the data of the live blog, since kind is "liveblog"'),

  liveUpdatesExist: ({ live }, { blocksById }) =>
    (live?.updateIds ?? []).flatMap((id, index) =>
      unless(
        blocksById.get(id)?.type === 'liveUpdate',
        ['live', 'updateIds', index],
        'the id of a liveUpdate block in /body',
      ),
    ),

  keyEventsAreUpdates: ({ live }) => unknownUpdates(live?.keyEventIds, 'keyEventIds', live?.updateIds),

  pinnedAreUpdates: ({ live }) => unknownUpdates(live?.pinnedIds, 'pinnedIds', live?.updateIds),

  quoteSpansLieInBlocks: ({ quotes }, { blocksById }) =>
    quotes.flatMap(({ spans }, quoteIndex) =>
      spans.flatMap(({ blockId, start, end }, spanIndex) => {
        const path = ['quotes', quoteIndex, 'spans', spanIndex];
        const block = blocksById.get(blockId);
        if (block === undefined) return [{ path: [...path, 'blockId'], expected: 'the id of a block in /body' }];
        const { length } = blockText(block);
        return [
          ...unless(start < end, [...path, 'start'], `less than the end, ${end}`),
          ...unless(end <= length, [...path, 'end'], `at most ${length}, the length of the text of block "${blockId}"`),
        ];
      }),
    ),
} satisfies Record<string, Invariant>;

/** Everything in which an article contradicts itself. */
export function findContradictions(article: Article): readonly Contradiction[] {
  const index = indexArticle(article);
  return Object.values<Invariant>(articleInvariants).flatMap((invariant) => invariant(article, index));
}

function unless(holds: boolean, path: Path, expected: string): readonly Contradiction[] {
  return holds ? [] : [{ path, expected }];
}

function ids(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map((item) => item.id);
}

/** Each value that has stood in the list before. */
function duplicates(
  values: readonly string[],
  pathOf: (index: number) => Path,
  expected: string,
): readonly Contradiction[] {
  const seen = new Set<string>();
  return values.flatMap((value, index) => {
    const isNew = !seen.has(value);
    seen.add(value);
    return isNew ? [] : [{ path: pathOf(index), expected }];
  });
}

function unknownUpdates(
  updateIds: readonly string[] = [],
  property: string,
  known: readonly string[] = [],
): readonly Contradiction[] {
  const knownIds = new Set(known);
  return updateIds.flatMap((id, index) =>
    unless(knownIds.has(id), ['live', property, index], 'one of the ids in /live/updateIds'),
  );
}

function mediaReferences({ block, path }: PlacedBlock): readonly { readonly id: string; readonly path: Path }[] {
  switch (block.type) {
    case 'image':
    case 'video':
    case 'audio':
      return [{ id: block.mediaId, path: [...path, 'mediaId'] }];
    case 'gallery':
      return block.mediaIds.map((id, index) => ({ id, path: [...path, 'mediaIds', index] }));
    default:
      return [];
  }
}
