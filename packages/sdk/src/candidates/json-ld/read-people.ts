import type { ContributorRole } from '@broadsheet/core/model';
import { agencyClass } from '../language/agencies.ts';
import { readContributors } from '../read-contributors.ts';
import { resolveUrl } from '../resolve-url.ts';
import { isJsonObject } from './json-value.ts';
import { readParties } from './read-parties.ts';
import { addressOf, itemsOf, textOf, textsOf } from './read-value.ts';
import type { ReadProperty, StoryReading } from './story-reading.ts';
import { propertyOf } from './story-view.ts';

/** Reads the authors of the story, and the sources their line names. */
export const readAuthors: ReadProperty = (story, property) => {
  const parties = readParties(story.page.graph, propertyOf(story, property), story.page.baseUrl);
  const { contributors, infoSources, isSiteOnly } = readContributors(parties, 'author', story.page);
  const raw = parties.map(({ name }) => name).join(', ');
  const readings: StoryReading[] = [];
  if (contributors.length > 0) {
    readings.push({
      field: 'contributors',
      value: contributors,
      raw,
      ...(isSiteOnly ? { readBy: 'json-ld:author-site' } : {}),
    });
  }
  if (infoSources.length > 0) readings.push({ field: 'infoSources', value: infoSources, raw });
  return readings;
};

/** Makes the reader of people who did something else than write. */
export function readPartiesAs(role: ContributorRole): ReadProperty {
  return (story, property) => {
    const parties = readParties(story.page.graph, propertyOf(story, property), story.page.baseUrl);
    const { contributors, isSiteOnly } = readContributors(parties, role, story.page);
    if (contributors.length === 0 || isSiteOnly) return [];
    return [{ field: 'contributors', value: contributors, raw: parties.map(({ name }) => name).join(', ') }];
  };
}

/** Reads who publishes the story. */
export const readPublisher: ReadProperty = (story, property) => {
  const [item] = itemsOf(story.page.graph, propertyOf(story, property));
  const name = textOf(story.page.graph, item);
  if (name === undefined) return [];
  const [url, logoUrl] = isJsonObject(item)
    ? [item['url'], item['logo']].map((value) =>
        resolveUrl(addressOf(story.page.graph, value) ?? '', story.page.baseUrl),
      )
    : [];
  const value = { name, ...(url === undefined ? {} : { url }), ...(logoUrl === undefined ? {} : { logoUrl }) };
  return [{ field: 'publisher', value, raw: name }];
};

/** Reads where the story's information came from. */
export const readInfoSources: ReadProperty = (story, property) => {
  const names = textsOf(story.page.graph, propertyOf(story, property));
  if (names.length === 0) return [];
  const value = names.map((name) => {
    const sourceType = agencyClass(name);
    return { name, raw: name, ...(sourceType === undefined ? {} : { sourceType }) };
  });
  return [{ field: 'infoSources', value, raw: names.join(', ') }];
};
