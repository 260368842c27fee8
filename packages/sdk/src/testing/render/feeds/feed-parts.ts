import { publication } from '../../publication.ts';
import type { Site } from '../../site.ts';
import { instantOf, lastChange } from '../../story-date.ts';
import type { Story } from '../../story.ts';

/** Number of stories a feed holds at most. */
export const maxFeedStories = 20;

/** What a feed holds and where it stands. */
export interface FeedPage {
  /** Path of the feed itself. */
  readonly path: string;
  /** Name of the feed. */
  readonly title: string;
  /** Its stories, newest first. */
  readonly stories: readonly Story[];
}

/** The feed of the whole newspaper, at a path. */
export function wholeFeed(site: Site, path: string): FeedPage {
  return { path, title: publication.name, stories: site.stories.slice(0, maxFeedStories) };
}

/** The latest change among stories: ISO 8601 with offset; `undefined` without stories. */
export function latestChange(stories: readonly Story[]): string | undefined {
  return stories.map(lastChange).toSorted((a, b) => instantOf(b) - instantOf(a))[0];
}
