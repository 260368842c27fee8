import type { Block, ListItem } from './block.ts';

/**
 * All blocks with everything nested in them, in document order, a block before what it holds.
 *
 * @example
 * ```ts
 * const headings = [...walkBlocks(article.body)].filter((block) => block.type === 'heading');
 * ```
 */
export function* walkBlocks(blocks: readonly Block[]): Generator<Block | ListItem, void> {
  const pending: (Block | ListItem)[] = blocks.toReversed();
  for (let block = pending.pop(); block !== undefined; block = pending.pop()) {
    yield block;
    for (const nested of nestedBlocks(block).toReversed()) pending.push(nested);
  }
}

/**
 * The blocks that a block holds directly, such as the items of a list; none for those that hold text or media.
 *
 * @example
 * ```ts
 * const items = article.body.filter((block) => block.type === 'list').flatMap((list) => nestedBlocks(list));
 * ```
 */
export function nestedBlocks(block: Block | ListItem): readonly (Block | ListItem)[] {
  switch (block.type) {
    case 'list':
    case 'listItem':
    case 'blockquote':
    case 'embed':
    case 'infobox':
    case 'liveUpdate':
    case 'unknown':
      return block.children;
    default:
      return none;
  }
}

const none: readonly never[] = [];
