import type { StoryCard } from '../../shared/front-page.ts';

/** What the reader looks for. */
export interface StoryFilter {
  /** Section; all of them when absent. */
  readonly section?: string | undefined;
  /** Words that headline, summary or byline hold, each of them; anything when absent. */
  readonly q?: string | undefined;
}

/** The stories that pass the filter, in their order. Letters count without case and accents. */
export function filterStories(stories: readonly StoryCard[], { section, q = '' }: StoryFilter): readonly StoryCard[] {
  const words = fold(q).split(/\s+/);
  return stories.filter((story) => {
    if (section !== undefined && story.section !== section) return false;
    const text = fold(`${story.headline} ${story.summary ?? ''} ${story.byline ?? ''} ${story.section ?? ''}`);
    return words.every((word) => text.includes(word));
  });
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
