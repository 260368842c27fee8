import type { Site } from '../site.ts';
import { absolute } from '../site.ts';
import { storyPath } from '../story-path.ts';

/** Address of the page of a story named by its slug; the front page when there is no such story. */
export function relatedAddress(site: Site, slug: string): string {
  const story = site.stories.find((candidate) => candidate.slug === slug);
  return absolute(site, story === undefined ? '/' : storyPath(story));
}
