import type { AltId, Contributor, Entity, Tag } from '@broadsheet/core/model';
import { parseByline } from '../../candidates/byline/parse-byline.ts';
import { htmlText } from '../../candidates/html-text.ts';
import { remember } from '../../candidates/remember.ts';
import { resolveUrl } from '../../candidates/resolve-url.ts';
import { isRecord, textOfField, type JsonRecord } from '../json-record.ts';
import type { FeedEntry } from './feed-entry.ts';
import { baseOf, isAlternate, linksOf, readPublisher } from './feed-context.ts';
import { textAt, textIn, textsAt, valuesAt } from './property-path.ts';
import { isMaker, readEntryMedia } from './read-entry-media.ts';

/**
 * Where each part of an entry stands: as RSS, RDF, Atom and JSON Feed name it, in small letters, and as feedsmith and
 * rss-parser do. The first path that has a value counts.
 */
const paths = {
  title: ['title', 'dc:title', 'dc.titles'],
  id: ['guid', 'id'],
  content: ['content:encoded', 'content.encoded', 'contentEncoded', 'content.value', 'content_html', 'content'],
  plainContent: ['content_text'],
  summary: [
    'summary',
    'description',
    'itunes:summary',
    'contentSnippet',
    'media:description',
    'itunes.summary',
    'media.descriptions',
  ],
  published: [
    'pubdate',
    'published',
    'issued',
    'date_published',
    'dcterms:issued',
    'dc:date',
    'pubDate',
    'dcterms.issued',
    'dc.dates',
    'dc.date',
    'isoDate',
  ],
  modified: [
    'updated',
    'modified',
    'date_modified',
    'atom:updated',
    'dcterms:modified',
    'atom.updated',
    'dcterms.modified',
  ],
  authors: ['dc:creator', 'dc.creators', 'authors', 'author', 'creator', 'itunes:author', 'itunes.author'],
  categories: ['category', 'categories', 'tags', 'dc:subject', 'dc.subjects'],
  language: ['language', 'dc:language', 'dc.languages', 'xml:lang', 'xml.lang'],
  places: ['georss:featurename', 'georss.featureName', 'georss.featureNames'],
  mediaCredits: ['media:credit', 'media.credits'],
} as const;

/** A description this long with markup in it is the story itself: many feeds have no other place for it. */
const minStoryCharacters = 1200;

/**
 * Makes the reader of the items of one feed. What items inherit is read once, and so is each name that they repeat.
 *
 * @param feed - The feed; an empty record when it is not known.
 * @param address - Address of the feed, absolute.
 */
export function createEntryReader(feed: JsonRecord, address: string | undefined): (item: JsonRecord) => FeedEntry {
  const feedBase = baseOf([feed], address);
  const authors = textsAt(feed, paths.authors);
  const inLanguage = textAt(feed, paths.language);
  const publisher = readPublisher(feed, address);
  const contributorsOf = remember(readContributors);
  return (item) => {
    const stated = baseOf([item], feedBase ?? address) ?? feedBase;
    const url = readUrl(item, stated ?? address);
    const title = textAt(item, paths.title);
    const bylines = authorsOf(item);
    const contributors = (bylines.length > 0 ? bylines : authors).flatMap(contributorsOf);
    const published = textAt(item, paths.published);
    const modified = textAt(item, paths.modified);
    return {
      url,
      altIds: textsAt(item, paths.id)
        .slice(0, 1)
        .map((value): AltId => ({ role: 'guid', value })),
      headline: title === undefined ? undefined : htmlText(title).replaceAll('\n', ' ') || undefined,
      ...readTexts(item),
      contentBase: baseOf(valuesAt(item, 'content').filter(isRecord), stated ?? address) ?? stated ?? url,
      published: published ?? modified,
      modified: published === undefined ? undefined : modified,
      bylineText: bylines.length === 1 ? printedByline(bylines[0], contributors) : undefined,
      contributors,
      tags: readTags(item),
      media: readEntryMedia(item, stated ?? url ?? address),
      places: readPlaces(item),
      inLanguage: textAt(item, paths.language) ?? inLanguage,
      publisher,
    };
  };
}

/** Who wrote an item; some feeds say so only among the credits of its media. */
function authorsOf(item: JsonRecord): readonly string[] {
  const stated = textsAt(item, paths.authors);
  if (stated.length > 0) return stated;
  const credits = paths.mediaCredits.flatMap((path) => valuesAt(item, path)).filter((credit) => !isMaker(credit));
  return credits.flatMap((credit) => textIn(credit) ?? []);
}

/** Places by their names, as GeoRSS gives them. */
function readPlaces(item: JsonRecord): readonly Entity[] {
  return textsAt(item, paths.places).map((name) => ({
    name: htmlText(name),
    kind: 'place',
    sameAs: [],
  }));
}

/** A line that says more than a name is a byline as printed; a name is only a name. */
function printedByline(author: string | undefined, contributors: readonly Contributor[]): string | undefined {
  return contributors.some(({ name }) => author?.trim().endsWith(name) === true && author.trim().length <= name.length)
    ? undefined
    : author;
}

/** RSS writes authors as `mail@example.org (Name)`; the name is what counts. */
function readContributors(author: string): readonly Contributor[] {
  const named = /^[^\s@]+@\S+ \((.{1,200})\)$/.exec(author.trim())?.[1] ?? author;
  return parseByline(htmlText(named)).contributors;
}

/** The address: Atom's alternate link, else the link, else a `guid` that is one. */
function readUrl(item: JsonRecord, base: string | undefined): string | undefined {
  const candidates = [
    textOfField(linksOf(item).find(isAlternate) ?? {}, 'href'),
    ...textsAt(item, ['url', 'link', 'link.href', 'external_url']),
    ...permanentIds(item),
  ];
  for (const candidate of candidates) {
    const url = candidate === undefined ? undefined : resolveUrl(candidate, base);
    if (url !== undefined) return url;
  }
  return undefined;
}

function permanentIds(item: JsonRecord): readonly string[] {
  return valuesAt(item, 'guid').flatMap((guid) => {
    const text = textIn(guid);
    return isPermanent(guid) && text?.startsWith('http') === true ? [text] : [];
  });
}

/** A `guid` is an address unless it says that it is none (RSS 2.0). */
function isPermanent(guid: unknown): boolean {
  if (!isRecord(guid)) return true;
  const said = guid['ispermalink'] ?? guid['isPermaLink'];
  return said !== false && said !== 'false';
}

function readTexts(item: JsonRecord): Pick<FeedEntry, 'content' | 'summary'> {
  const plain = textAt(item, paths.plainContent);
  const content = textAt(item, paths.content) ?? (plain === undefined ? undefined : paragraphsOf(plain));
  const summary = textAt(item, paths.summary);
  const holdsStory =
    content === undefined && summary !== undefined && summary.length >= minStoryCharacters && summary.includes('<p');
  if (holdsStory) return { content: summary, summary: undefined };
  return { content, summary: summary === undefined ? undefined : htmlText(summary) };
}

function paragraphsOf(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return escaped
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');
}

function readTags(item: JsonRecord): readonly Tag[] {
  const names = new Set(textsAt(item, paths.categories).map((name) => htmlText(name)));
  return [...names].filter((name) => name !== '').map((name) => ({ name, kind: 'topic' }));
}
