import { canonicaliseUrl } from '../canonicalise-url.ts';
import { cleanText } from '../clean-text.ts';
import { cutTitle } from '../cut-title.ts';
import { type DateField, readDateField } from '../read-date-field.ts';
import { readContributors } from '../read-contributors.ts';
import { readLanguageTag } from '../read-language-tag.ts';
import { namesSite, splitKeywords, tagsOf } from '../read-tags.ts';
import { resolveUrl } from '../resolve-url.ts';
import type { ReadContents } from './meta-reading.ts';

/** Reads a headline, without the name of the site. */
export const readHeadline: ReadContents = ([raw], page) => {
  const value = cutTitle(cleanText(raw), page);
  return value === '' ? [] : [{ field: 'headline', value, raw }];
};

/** Reads a description. */
export const readDescription: ReadContents = ([raw]) => {
  const value = cleanText(raw);
  return value === '' ? [] : [{ field: 'description', value, raw }];
};

/** Makes the reader of a date. */
export function readDate(field: DateField): ReadContents {
  return ([raw], page, diagnostics) => readDateField(field, raw, page, diagnostics);
}

/** Reads authors: one an element, or all in one. */
export const readAuthors: ReadContents = (contents, page) => {
  const parties = contents.map((name) => ({ name: cleanText(name) }));
  const { contributors, isSiteOnly } = readContributors(parties, 'author', page);
  if (contributors.length === 0) return [];
  return [
    {
      field: 'contributors',
      value: contributors,
      raw: contents.join(', '),
      ...(isSiteOnly ? { readBy: 'meta:author-site' } : {}),
    },
  ];
};

/** A name as catalogues write it: surname, given names. */
const inverted = /^([^,]+), ([^,]+)$/u;

function straighten(name: string): string {
  return name.replace(inverted, '$2 $1');
}

/** Reads the authors of a paper, one an element. */
export const readCitationAuthors: ReadContents = (contents, page, diagnostics) => {
  const [first, ...others] = contents;
  return readAuthors([straighten(first), ...others.map(straighten)], page, diagnostics);
};

/** Reads sections, one an element. */
export const readSections: ReadContents = (contents) => {
  const names = new Set(contents.map(cleanText).filter((name) => name !== '' && !name.includes('://')));
  return names.size === 0
    ? []
    : [{ field: 'sections', value: [...names].map((name) => ({ name })), raw: contents.join(', ') }];
};

/** Reads tags: one an element, or all in one, parted by commas. */
export const readTags: ReadContents = (contents, { site }) => {
  const names = contents.length === 1 ? splitKeywords(contents[0]) : contents;
  const value = tagsOf(names, site);
  if (value.length === 0) return [];
  const raw = contents.join(', ');
  return [{ field: 'tags', value, raw, ...(namesSite(names, site) ? { readBy: 'meta:keywords-of-site' } : {}) }];
};

/** Reads the address that the publisher gives the story. */
export const readCanonicalUrl: ReadContents = ([raw], page) => {
  const absolute = resolveUrl(raw, page.baseUrl);
  return absolute === undefined ? [] : [{ field: 'canonicalUrl', value: canonicaliseUrl(absolute), raw }];
};

/** Reads the lead picture. */
export const readLeadImage: ReadContents = ([raw], page) => {
  const url = resolveUrl(raw, page.baseUrl);
  if (url === undefined) return [];
  return [{ field: 'leadMedia', value: { kind: 'image', renditions: [{ url }], caption: [], credits: [] }, raw }];
};

/** Reads a language. */
export const readLanguage: ReadContents = ([raw]) => {
  const value = readLanguageTag(raw);
  return value === undefined ? [] : [{ field: 'inLanguage', value, raw }];
};

/** Reads the name of the site as that of the publisher. */
export const readPublisher: ReadContents = ([raw]) => {
  const name = cleanText(raw);
  return name === '' || name.includes('://') ? [] : [{ field: 'publisher', value: { name }, raw }];
};

/** Makes the reader of an identifier. */
export function readAltId(role: string): ReadContents {
  return ([raw]) => [{ field: 'altIds', value: [{ role, value: raw }], raw }];
}
