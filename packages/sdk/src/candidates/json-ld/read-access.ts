import { itemsOf, textOf } from './read-value.ts';
import type { ReadProperty } from './story-reading.ts';
import { propertyOf } from './story-view.ts';

/** How publishers write the two values, in lower case. */
const truths: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
  ['1', true],
  ['0', false],
  ['yes', true],
  ['no', false],
  ['http://schema.org/true', true],
  ['http://schema.org/false', false],
  ['https://schema.org/true', true],
  ['https://schema.org/false', false],
]);

/** Reads whether the publisher says that the story is free. What could be read is for others to say. */
export const readAccess: ReadProperty = (story, property) => {
  const [written] = itemsOf(story.page.graph, propertyOf(story, property));
  const raw = typeof written === 'boolean' ? String(written) : textOf(story.page.graph, written);
  const isFree = truths.get(raw?.toLowerCase() ?? '');
  if (raw === undefined || isFree === undefined) return [];
  return [{ field: 'access', value: { claim: isFree ? 'free' : 'paid', readable: 'full', raw }, raw }];
};
