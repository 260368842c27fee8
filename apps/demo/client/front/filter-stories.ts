import type { StoryCard } from '../../shared/front-page.ts';

/** What the reader looks for. */
export interface StoryFilter {
  /** Publication; all of them when absent. */
  readonly publication?: string | undefined;
  /** Section; all of them when absent. */
  readonly section?: string | undefined;
  /** Words that headline, summary or byline hold, each of them; anything when absent. */
  readonly q?: string | undefined;
  /** Stories that were not read alone; all of them when absent. */
  readonly show?: 'unread' | undefined;
}

/**
 * The stories that pass the filter, in their order. Letters count without case and accents.
 *
 * @param read - Addresses of the stories that were read.
 */
export function filterStories(
  stories: readonly StoryCard[],
  { publication, section, q = '', show }: StoryFilter,
  read: ReadonlySet<string>,
): readonly StoryCard[] {
  const words = fold(q).split(/\s+/);
  return stories.filter((story) => {
    if (publication !== undefined && story.publication !== publication) return false;
    if (section !== undefined && story.section !== section) return false;
    if (show === 'unread' && read.has(story.url)) return false;
    const text = fold(`${story.headline} ${story.summary ?? ''} ${story.byline ?? ''} ${story.section ?? ''}`);
    return words.every((word) => text.includes(word));
  });
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
