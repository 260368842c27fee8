import type { Article } from '../article/article.ts';
import type { Block, ListItem } from '../body/block.ts';
import { nestedBlocks } from '../body/walk-blocks.ts';

/** Where something stands in an article: names of properties and places in lists. */
export type Path = readonly (string | number)[];

/** A block and where it stands. */
export interface PlacedBlock {
  readonly block: Block | ListItem;
  readonly path: Path;
}

/** What the invariants look up again and again. */
export interface ArticleIndex {
  /** Every block, nested ones too, in document order. */
  readonly blocks: readonly PlacedBlock[];
  /** The blocks by id; of several with one id, the last. */
  readonly blocksById: ReadonlyMap<string, Block | ListItem>;
  /** Ids of `article.media`. */
  readonly mediaIds: ReadonlySet<string>;
}

/** Reads an article once for all invariants. */
export function indexArticle(article: Article): ArticleIndex {
  const blocks = placeBlocks(article.body, ['body']);
  return {
    blocks,
    blocksById: new Map(blocks.map(({ block }) => [block.id, block])),
    mediaIds: new Set(article.media.map((media) => media.id)),
  };
}

function placeBlocks(blocks: readonly (Block | ListItem)[], parentPath: Path): PlacedBlock[] {
  return blocks.flatMap((block, index) => {
    const path = [...parentPath, index];
    return [{ block, path }, ...placeBlocks(nestedBlocks(block), [...path, 'children'])];
  });
}
