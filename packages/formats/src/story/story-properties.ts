import type { Article } from '@broadsheet/core/model';

/** The properties of an article that a story is made of. */
export const storyProperties: readonly (keyof Article)[] = [
  'body',
  'bylineText',
  'corrections',
  'dateModified',
  'datePublished',
  'dateline',
  'headline',
  'kicker',
  'leadMediaId',
  'media',
  'standfirst',
];
