import { type Block, blockText, type ListItem } from '@broadsheet/core/model';

/** Gives blocks ids that follow from their own content, so that an edit elsewhere does not change them. */
export function withBlockIds(blocks: readonly Block[]): readonly Block[] {
  const used = new Map<string, number>();
  const idOf = (block: Block | ListItem): string => {
    const id = `b${fingerprint(`${block.type}\n${blockText(block)}`)}`;
    const times = (used.get(id) ?? 0) + 1;
    used.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  };
  return blocks.map((block) => withId(block, idOf));
}

function withId(block: Block, idOf: (block: Block | ListItem) => string): Block {
  const nested = (blocks: readonly Block[]) => blocks.map((child) => withId(child, idOf));
  const id = idOf(block);
  switch (block.type) {
    case 'list':
      return {
        ...block,
        id,
        children: block.children.map((item) => ({ ...item, id: idOf(item), children: nested(item.children) })),
      };
    case 'blockquote':
    case 'embed':
    case 'infobox':
    case 'liveUpdate':
    case 'unknown':
      return { ...block, id, children: nested(block.children) };
    default:
      return { ...block, id };
  }
}

/** Fingerprint of a text: two 32-bit FNV-1a hashes with different seeds in base 36. */
export function fingerprint(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x9e3779b9;
  for (let index = 0; index < text.length; index += 1) {
    one = Math.imul(one ^ text.charCodeAt(index), 0x01000193);
    other = Math.imul(other ^ text.charCodeAt(index), 0x5bd1e995);
  }
  return `${(one >>> 0).toString(36)}${(other >>> 0).toString(36)}`;
}
