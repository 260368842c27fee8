import type { FrontPage, StoryCard } from '../../shared/front-page.ts';

/** Name of a front page with stories of several publications. */
const mergedTitle = 'The Newsroom';

/** A front page with the stories of all publications, the newest first. One publication alone stays as it is. */
export function mergeFronts(own: FrontPage, added: readonly FrontPage[]): FrontPage {
  if (added.length === 0) return own;
  const fronts = [own, ...added];
  const stories = new Map(fronts.flatMap((front) => front.stories.map((story) => [story.url, story] as const)));
  return {
    title: mergedTitle,
    tagline: publicationsOf(fronts.flatMap((front) => front.stories)).join(', '),
    sections: [...new Set(fronts.flatMap(({ sections }) => sections))],
    stories: [...stories.values()].toSorted((a, b) => momentOf(b) - momentOf(a)),
    tookMs: Math.max(...fronts.map(({ tookMs }) => tookMs)),
  };
}

/** The publications of stories, in order of appearance. */
export function publicationsOf(stories: readonly StoryCard[]): readonly string[] {
  return [...new Set(stories.map(({ publication }) => publication))];
}

/** The sections that hold stories, in the order of the front page. */
export function sectionsOf({ sections }: FrontPage, stories: readonly StoryCard[]): readonly string[] {
  const filed = new Set(stories.map(({ section }) => section));
  return sections.filter((section) => filed.has(section));
}

/** Stories without a date come last. */
function momentOf({ published }: StoryCard): number {
  const moment = Date.parse(published?.instant ?? published?.iso ?? '');
  return Number.isNaN(moment) ? 0 : moment;
}
