import type { StoryBlock } from '../block.ts';
import { captionLine } from '../story-pictures.ts';
import { blockLines } from '../story-text.ts';
import type { LiveUpdate, Story } from '../story.ts';
import { printedMoment } from '../story-date.ts';

/**
 * Writes a story the way a plain-text scraper prints a page: headline, standfirst, caption line, body and
 * promotion, one a paragraph, with a blank line between them. Nothing says when, where or by whom.
 */
export function renderText(story: Story): string {
  const lines = [
    story.headline,
    ...(story.standfirst === undefined ? [] : [story.standfirst]),
    ...(story.lead === undefined ? [] : [captionLine(story.lead)]),
    ...withDateline(story),
    ...(story.live?.updates ?? []).flatMap((update) => updateLines(story, update)),
    ...(story.promotion === undefined ? [] : [story.promotion.text]),
  ];
  return `${lines.filter((line) => line !== '').join('\n\n')}\n`;
}

function withDateline(story: Story): readonly string[] {
  const first = story.blocks.findIndex((block) => block.type === 'paragraph');
  return story.blocks.flatMap((block, index) => paragraphsOf(block, index === first ? story.dateline : undefined));
}

function paragraphsOf(block: StoryBlock, dateline: string | undefined): readonly string[] {
  const lines = blockLines(block);
  if (block.type === 'list' || block.type === 'table') return [lines.join('\n')];
  return dateline === undefined ? lines : [`${dateline} ${lines.join('')}`];
}

function updateLines(story: Story, update: LiveUpdate): readonly string[] {
  return [
    printedMoment(update.at, story.language),
    ...(update.headline === undefined ? [] : [update.headline]),
    ...update.blocks.flatMap((block) => paragraphsOf(block, undefined)),
  ];
}
