import type { StoryForm } from '../../shared/story.ts';

/** What each form of a story is called. */
export const formNames: { readonly [Form in StoryForm]: string } = {
  page: 'Page',
  feedItem: 'Feed item',
  wordpress: 'WordPress post',
  ghost: 'Ghost post',
  jsonLd: 'JSON-LD',
  text: 'Plain text',
};
