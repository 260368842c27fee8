import type { StoryBlock, StoryBlockHandlers } from './block.ts';
import { handleBlock } from './block.ts';
import type { StoryInline } from './inline.ts';
import { blocksOf } from './story-blocks.ts';
import { captionLine } from './story-pictures.ts';
import type { Story } from './story.ts';

const lineWriters: StoryBlockHandlers<readonly string[]> = {
  paragraph: (block) => [inlineText(block.children)],
  heading: (block) => [block.text],
  list: (block) => block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '•'} ${inlineText(item)}`),
  quote: (block) => [...block.paragraphs, ...(block.source === undefined ? [] : [`— ${block.source}`])],
  pullquote: (block) => [`“${block.text}”`, ...(block.speaker === undefined ? [] : [block.speaker])],
  picture: (block) => [captionLine(block.picture)],
  gallery: (block) => block.pictures.map(captionLine),
  table: (block) => [
    ...(block.caption === undefined ? [] : [block.caption]),
    block.head.join('\t'),
    ...block.rows.map((row) => row.join('\t')),
  ],
  video: (block) => [block.caption ?? block.title],
  socialPost: (block) => [block.text, `— ${block.author} (${block.handle}) ${block.printedDate}`],
  infobox: (block) => [block.title, ...block.lines.map(inlineText)],
  related: (block) => [`${block.label} ${block.headline}`],
  note: (block) => [block.text],
  correction: (block) => [block.text],
  divider: () => [],
};

/** The words of a run of inlines without their marks. */
export function inlineText(children: readonly StoryInline[]): string {
  return children.map(textOfInline).join('');
}

/** The lines of text a block shows, in order. */
export function blockLines(block: StoryBlock): readonly string[] {
  return handleBlock(lineWriters, block);
}

/** The summary of a story for lists and feeds: its standfirst, or its first paragraph. */
export function summaryOf(story: Story): string {
  if (story.standfirst !== undefined) return story.standfirst;
  const first = story.blocks.find((block) => block.type === 'paragraph');
  return first === undefined ? '' : inlineText(first.children);
}

/** Number of words of the paragraphs of a story. */
export function wordCount(story: Story): number {
  const words = blocksOf(story).flatMap((block) =>
    block.type === 'paragraph' ? inlineText(block.children).split(/\s+/u) : [],
  );
  return words.length;
}

function textOfInline(inline: StoryInline): string {
  if (typeof inline === 'string') return inline;
  return 'text' in inline ? inline.text : inlineText(inline.children);
}
