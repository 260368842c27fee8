import { type Article, blockText, walkBlocks } from '@broadsheet/core/model';
import { inlineText, type Story } from '../src/testing/index.ts';

/** A part of a body: what it is, and its words. */
export interface StoryLine {
  /** Type of the block, or `listItem`. */
  readonly type: string;
  /** Its words. */
  readonly text: string;
}

/** Types of the parts that give a body its structure. */
export const structures: ReadonlySet<string> = new Set(['heading', 'listItem', 'blockquote']);

/** The parts of a body, those inside of other ones too. */
export function linesOf(article: Article): readonly StoryLine[] {
  return [...walkBlocks(article.body)].flatMap((block): readonly StoryLine[] =>
    block.type === 'list'
      ? block.children.map(({ children }) => ({ type: 'listItem', text: children.map(blockText).join('\n') }))
      : [
          {
            type: block.type,
            text: (block.type === 'blockquote' ? block.children : [block]).map(blockText).join('\n'),
          },
        ],
  );
}

/** The paragraphs of a story. */
export function paragraphsOf({ blocks }: Story): readonly string[] {
  return blocks.flatMap((block) => (block.type === 'paragraph' ? [inlineText(block.children)] : []));
}

/** The headings, items of lists and quotations of a story. */
export function structureOf({ blocks }: Story): readonly StoryLine[] {
  return blocks.flatMap((block): readonly StoryLine[] => {
    if (block.type === 'heading') return [{ type: 'heading', text: block.text }];
    if (block.type === 'list') return block.items.map((item) => ({ type: 'listItem', text: inlineText(item) }));
    return block.type === 'quote' ? [{ type: 'blockquote', text: block.paragraphs.join('\n') }] : [];
  });
}
