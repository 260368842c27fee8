import { canonicaliseUrl } from '../canonicalise-url.ts';
import { cutTitle } from '../cut-title.ts';
import { type DateField, readDateField } from '../read-date-field.ts';
import { readLanguageTag } from '../read-language-tag.ts';
import { resolveUrl } from '../resolve-url.ts';
import { isJsonObject } from './json-value.ts';
import { addressOf, itemsOf, textOf } from './read-value.ts';
import type { ReadProperty } from './story-reading.ts';
import { propertyOf } from './story-view.ts';

/** Reads a headline, without the name of the site. */
export const readHeadline: ReadProperty = (story, property) => {
  const raw = textOf(story.page.graph, propertyOf(story, property));
  if (raw === undefined) return [];
  return [{ field: 'headline', value: cutTitle(raw, story.page), raw }];
};

/** Reads a description. */
export const readDescription: ReadProperty = (story, property) => {
  const raw = textOf(story.page.graph, propertyOf(story, property));
  return raw === undefined ? [] : [{ field: 'description', value: raw, raw }];
};

/** Makes the reader of a date. */
export function readDate(field: DateField): ReadProperty {
  return (story, property, diagnostics) => {
    const raw = textOf(story.page.graph, propertyOf(story, property));
    return raw === undefined ? [] : readDateField(field, raw, story.page, diagnostics);
  };
}

/** Reads the language of the story: a tag, or an object with one. */
export const readLanguage: ReadProperty = (story, property) => {
  for (const item of itemsOf(story.page.graph, propertyOf(story, property))) {
    const raw = isJsonObject(item) ? (item['alternateName'] ?? item['name']) : item;
    const value = typeof raw === 'string' ? readLanguageTag(raw) : undefined;
    if (typeof raw === 'string' && value !== undefined) return [{ field: 'inLanguage', value, raw }];
  }
  return [];
};

/** Reads the address that the publisher gives the story. */
export const readUrl: ReadProperty = (story, property) => {
  const raw = addressOf(story.page.graph, propertyOf(story, property));
  const absolute = raw === undefined ? undefined : resolveUrl(raw, story.page.baseUrl);
  if (raw === undefined || absolute === undefined) return [];
  return [{ field: 'canonicalUrl', value: canonicaliseUrl(absolute), raw }];
};
