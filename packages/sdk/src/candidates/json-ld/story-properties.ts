import type { ClaimRule } from '../claim-rules.ts';
import { readAccess } from './read-access.ts';
import { readCorrections } from './read-corrections.ts';
import { readGenre, readIdentifier, readKind } from './read-identity.ts';
import { readImage, readVideo } from './read-lead-media.ts';
import { readAuthors, readInfoSources, readPartiesAs, readPublisher } from './read-people.ts';
import { readLive } from './read-live.ts';
import { readRights } from './read-rights.ts';
import { readEntities, readKeywords, readSections } from './read-topics.ts';
import { readDate, readDescription, readHeadline, readLanguage, readUrl } from './read-plain.ts';
import type { ReadProperty } from './story-reading.ts';

/** One property of a story and how it is read. */
export interface StoryProperty {
  /** Name of the property. */
  readonly property: string;
  /** Whether its reader asks for other properties too, so that it reads a story without this one. */
  readonly readsOthers?: true;
  /** Rule of the claims. */
  readonly rule: ClaimRule;
  /** Reads the property of a story. */
  readonly read: ReadProperty;
}

/** Properties of the page around the story that say something of the story too, one row each. */
export const pageProperties: readonly StoryProperty[] = [
  { property: 'headline', rule: 'json-ld-page:headline', read: readHeadline },
  { property: 'name', rule: 'json-ld-page:name', read: readHeadline },
  { property: 'description', rule: 'json-ld-page:description', read: readDescription },
  { property: 'datePublished', rule: 'json-ld-page:date-published', read: readDate('datePublished') },
  { property: 'dateModified', rule: 'json-ld-page:date-modified', read: readDate('dateModified') },
  { property: 'author', rule: 'json-ld-page:author', read: readAuthors },
  { property: 'inLanguage', rule: 'json-ld-page:in-language', read: readLanguage },
  { property: 'url', rule: 'json-ld-page:url', read: readUrl },
  { property: 'primaryImageOfPage', rule: 'json-ld-page:image', read: readImage },
];

/** Properties of a story in JSON-LD, one row each. */
export const storyProperties: readonly StoryProperty[] = [
  { property: '@type', rule: 'json-ld:type', read: readKind },
  { property: 'headline', rule: 'json-ld:headline', read: readHeadline },
  { property: 'name', rule: 'json-ld:name', read: readHeadline },
  { property: 'alternativeHeadline', rule: 'json-ld:alternative-headline', read: readHeadline },
  { property: 'description', rule: 'json-ld:description', read: readDescription },
  { property: 'abstract', rule: 'json-ld:abstract', read: readDescription },
  { property: 'datePublished', rule: 'json-ld:date-published', read: readDate('datePublished') },
  { property: 'uploadDate', rule: 'json-ld:upload-date', read: readDate('datePublished') },
  { property: 'dateModified', rule: 'json-ld:date-modified', read: readDate('dateModified') },
  { property: 'dateCreated', rule: 'json-ld:date-created', read: readDate('dateCreated') },
  { property: 'author', rule: 'json-ld:author', read: readAuthors },
  { property: 'creator', rule: 'json-ld:creator', read: readAuthors },
  { property: 'contributor', rule: 'json-ld:contributor', read: readPartiesAs('contributor') },
  { property: 'editor', rule: 'json-ld:editor', read: readPartiesAs('editor') },
  { property: 'translator', rule: 'json-ld:translator', read: readPartiesAs('translator') },
  { property: 'illustrator', rule: 'json-ld:illustrator', read: readPartiesAs('illustrator') },
  { property: 'sourceOrganization', rule: 'json-ld:source-organization', read: readInfoSources },
  { property: 'publisher', rule: 'json-ld:publisher', read: readPublisher },
  { property: 'articleSection', rule: 'json-ld:article-section', read: readSections },
  { property: 'keywords', rule: 'json-ld:keywords', read: readKeywords },
  { property: 'about', rule: 'json-ld:about', read: readEntities('about') },
  { property: 'mentions', rule: 'json-ld:mentions', read: readEntities('mentions') },
  { property: 'inLanguage', rule: 'json-ld:in-language', read: readLanguage },
  { property: 'url', rule: 'json-ld:url', read: readUrl },
  { property: 'mainEntityOfPage', rule: 'json-ld:main-entity-of-page', read: readUrl },
  { property: 'identifier', rule: 'json-ld:identifier', read: readIdentifier },
  { property: 'isAccessibleForFree', rule: 'json-ld:is-accessible-for-free', read: readAccess },
  { property: 'copyrightHolder', readsOthers: true, rule: 'json-ld:rights', read: readRights },
  { property: 'image', rule: 'json-ld:image', read: readImage },
  { property: 'thumbnailUrl', rule: 'json-ld:thumbnail', read: readImage },
  { property: 'video', rule: 'json-ld:video', read: readVideo },
  { property: 'coverageStartTime', readsOthers: true, rule: 'json-ld:coverage-time', read: readLive },
  { property: 'correction', rule: 'json-ld:correction', read: readCorrections },
  { property: 'genre', rule: 'json-ld:genre', read: readGenre },
];
