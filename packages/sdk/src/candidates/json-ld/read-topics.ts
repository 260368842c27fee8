import type { EntityKind } from '@broadsheet/core/model';
import { splitKeywords, tagsOf } from '../read-tags.ts';
import { resolveUrl } from '../resolve-url.ts';
import { addressOf, nameOf, objectsOf, textsOf, typesOf } from './read-value.ts';
import type { ReadProperty } from './story-reading.ts';
import { propertyOf } from './story-view.ts';

/** Longest text that is the name of a section. */
const maxSectionCharacters = 100;

/** Reads the sections the story stands in. */
export const readSections: ReadProperty = (story, property) => {
  const names = textsOf(story.page.graph, propertyOf(story, property)).filter(
    (name) => name.length <= maxSectionCharacters,
  );
  if (names.length === 0) return [];
  return [{ field: 'sections', value: [...new Set(names)].map((name) => ({ name })), raw: names.join(', ') }];
};

/** Reads keywords: a list as it stands, a single text parted at its commas. */
export const readKeywords: ReadProperty = (story, property) => {
  const written = textsOf(story.page.graph, propertyOf(story, property));
  const value = tagsOf(written.length === 1 ? splitKeywords(written[0] ?? '') : written, story.page.site);
  return value.length === 0 ? [] : [{ field: 'tags', value, raw: written.join(', ') }];
};

/** Types of schema.org for what a story can be about, by kind. */
const entityKinds: ReadonlyMap<string, EntityKind> = new Map([
  ['Person', 'person'],
  ['Organization', 'organisation'],
  ['Corporation', 'organisation'],
  ['NewsMediaOrganization', 'organisation'],
  ['GovernmentOrganization', 'organisation'],
  ['SportsTeam', 'organisation'],
  ['SportsOrganization', 'organisation'],
  ['Place', 'place'],
  ['City', 'place'],
  ['State', 'place'],
  ['Country', 'place'],
  ['AdministrativeArea', 'place'],
  ['Event', 'event'],
  ['SportsEvent', 'event'],
  ['CreativeWork', 'work'],
  ['Book', 'work'],
  ['Movie', 'work'],
  ['Thing', 'thing'],
]);

/** Makes the reader of what the story is about or mentions. */
export function readEntities(field: 'about' | 'mentions'): ReadProperty {
  return (story, property) => {
    const value = objectsOf(story.page.graph, propertyOf(story, property)).flatMap((object) => {
      const name = nameOf(object);
      if (name === undefined) return [];
      const kind =
        typesOf(object)
          .map((type) => entityKinds.get(type))
          .find((known) => known !== undefined) ?? 'topic';
      const url = resolveUrl(addressOf(story.page.graph, object['url']) ?? '', story.page.baseUrl);
      const sameAs = textsOf(story.page.graph, object['sameAs'])
        .map((address) => resolveUrl(address))
        .filter((address) => address !== undefined);
      return [{ name, kind, sameAs, ...(url === undefined ? {} : { url }) }];
    });
    return value.length === 0 ? [] : [{ field, value, raw: value.map(({ name }) => name).join(', ') }];
  };
}
