import type { Block, Inline } from '@broadsheet/core/model';
import { walkBlocks } from '@broadsheet/core/model';

/**
 * The blocks and everything nested in them, side by side. A container stands before what it held and keeps only
 * what is its own, such as the title of a box. Works without recursion.
 */
export function flattenBlocks(blocks: readonly Block[]): readonly Block[] {
  const flat: Block[] = [];
  for (const block of walkBlocks(blocks)) {
    if (block.type !== 'listItem') {
      flat.push(withoutBlocks(block));
    }
  }
  return flat;
}

/** A block with only what is its own, such as the title of a box. */
export function withoutBlocks(block: Block): Block {
  switch (block.type) {
    case 'list':
    case 'blockquote':
    case 'embed':
    case 'infobox':
    case 'liveUpdate':
    case 'unknown':
      return { ...block, children: [] };
    default:
      return block;
  }
}

/** The text, code and line breaks of a line, without the marks around them. Works without recursion. */
export function flattenInlines(inlines: readonly Inline[]): readonly Inline[] {
  const flat: Inline[] = [];
  const pending = inlines.toReversed();
  for (let inline = pending.pop(); inline !== undefined; inline = pending.pop()) {
    if ('children' in inline) {
      for (const child of inline.children.toReversed()) {
        pending.push(child);
      }
    } else {
      flat.push(inline);
    }
  }
  return flat;
}

/** Plain text of a line, however deep its marks are nested, with white space folded. */
export function plainText(inlines: readonly Inline[]): string {
  const texts = flattenInlines(inlines).map((inline) => ('value' in inline ? inline.value : ' '));
  return texts.join('').replace(/\s+/g, ' ').trim();
}
