import type { StoryBlock } from './block.ts';
import type { Story } from './story.ts';

/** Every block of a story, those of its live updates after the others. */
export function blocksOf(story: Story): readonly StoryBlock[] {
  return [...story.blocks, ...(story.live?.updates ?? []).flatMap((update) => update.blocks)];
}
