import type { StoryBlock } from './block.ts';
import type { Picture } from './picture.ts';
import { blocksOf } from './story-blocks.ts';
import type { Story } from './story.ts';

/** Every picture of a story, in order, the lead picture first. */
export function picturesOf(story: Story): readonly Picture[] {
  return [...(story.lead === undefined ? [] : [story.lead]), ...blocksOf(story).flatMap(blockPictures)];
}

/** The picture that stands for a story in lists and feeds: its lead picture, or the first one of its body. */
export function cardPicture(story: Story): Picture | undefined {
  return picturesOf(story)[0];
}

/** The caption and the credit as one line, the way scraped text and CMS captions hold them. */
export function captionLine(picture: Picture): string {
  return [picture.caption, picture.credit?.printed].filter((part) => part !== undefined).join(' ');
}

function blockPictures(block: StoryBlock): readonly Picture[] {
  if (block.type === 'picture') return [block.picture];
  return block.type === 'gallery' ? block.pictures : [];
}
