import type { StoryNodes } from './json-ld/choose-story.ts';
import { typesOf } from './json-ld/read-value.ts';

/** Types of schema.org that newsrooms give their stories. */
const newsTypes = /newsarticle$|^liveblogposting$/iu;

/** Whether the page says that its story is news rather than a text of any other sort. */
export function isNews({ story }: StoryNodes): boolean {
  return story.some(({ value }) => typesOf(value).some((type) => newsTypes.test(type)));
}
