import { decodeReferences } from '../../document/references/decode-references.ts';
import type { StructuredBody, StructuredUpdate } from '../findings.ts';
import type { JsonObject } from './json-value.ts';
import { objectsOf, textOf } from './read-value.ts';
import { placeOf, propertyOf, type StoryView } from './story-view.ts';

/** Properties that hold the text of a story, the surest first. */
const bodyProperties = ['articleBody', 'text'] as const;
/** Entries of a live blog that are read. */
const maxUpdates = 1000;

/** Text of the story as its nodes state it; white space is kept, elements and references in it are not touched. */
export function readBodies(story: StoryView): readonly StructuredBody[] {
  return bodyProperties.flatMap((property) => {
    const text = bodyText(propertyOf(story, property));
    return text === undefined ? [] : [{ text, place: placeOf(story, property) }];
  });
}

/** Entries of a live blog, in the order of the source. */
export function readUpdates(story: StoryView): readonly StructuredUpdate[] {
  const { graph } = story.page;
  const place = placeOf(story, 'liveBlogUpdate');
  return objectsOf(graph, propertyOf(story, 'liveBlogUpdate'))
    .slice(0, maxUpdates)
    .flatMap((update: JsonObject) => {
      const text = bodyText(update['articleBody']) ?? '';
      const headline = textOf(graph, update['headline']);
      const date = textOf(graph, update['datePublished']);
      if (text === '' && headline === undefined) return [];
      return [
        { text, place, ...(headline === undefined ? {} : { headline }), ...(date === undefined ? {} : { date }) },
      ];
    });
}

function bodyText(value: unknown): string | undefined {
  const written = Array.isArray(value) ? value.filter((part) => typeof part === 'string').join('\n') : value;
  if (typeof written !== 'string' || written.trim() === '') return undefined;
  return written.includes('&') ? decodeReferences(written) : written;
}
