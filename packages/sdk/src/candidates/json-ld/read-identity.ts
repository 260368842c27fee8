import type { AltId } from '@broadsheet/core/model';
import { genreOf } from '../read-genre.ts';
import { isJsonObject } from './json-value.ts';
import { itemsOf, textOf, textsOf, typesOf } from './read-value.ts';
import type { ReadProperty, StoryReading } from './story-reading.ts';
import { propertyOf } from './story-view.ts';
import { storyTypeOf } from './story-types.ts';

/** Reads the form and the sort of journalism that the types of the story's nodes say. */
export const readKind: ReadProperty = ({ nodes }) => {
  const types = nodes.flatMap(({ value }) => typesOf(value));
  const rows = types.map((type) => ({ type, row: storyTypeOf([type]) }));
  const kind = rows.find(({ row }) => row?.kind !== undefined);
  const genre = rows.find(({ row }) => row?.genre !== undefined);
  const readings: StoryReading[] = [];
  if (kind?.row?.kind !== undefined) readings.push({ field: 'kind', value: kind.row.kind, raw: kind.type });
  if (genre?.row?.genre !== undefined) readings.push({ field: 'genre', value: genre.row.genre, raw: genre.type });
  return readings;
};

/** Reads the sort of journalism out of the words of `genre`. */
export const readGenre: ReadProperty = (story, property) => {
  for (const raw of textsOf(story.page.graph, propertyOf(story, property))) {
    const value = genreOf(raw);
    if (value !== undefined) return [{ field: 'genre', value, raw }];
  }
  return [];
};

/** Reads identifiers: texts, numbers, or `PropertyValue` objects that name their scheme. */
export const readIdentifier: ReadProperty = (story, property) => {
  const value = itemsOf(story.page.graph, propertyOf(story, property)).flatMap((item): readonly AltId[] => {
    if (!isJsonObject(item)) return identifierOf('identifier', textOf(story.page.graph, item));
    const role = textOf(story.page.graph, item['propertyID']) ?? textOf(story.page.graph, item['name']);
    return identifierOf(role ?? 'identifier', textOf(story.page.graph, item['value']));
  });
  return value.length === 0 ? [] : [{ field: 'altIds', value, raw: value.map((id) => id.value).join(', ') }];
};

function identifierOf(role: string, value: string | undefined): readonly AltId[] {
  return value === undefined ? [] : [{ role, value }];
}
