import type { Contributor, Media, Rendition, Stamp } from '@broadsheet/core/model';
import { parseByline } from '../../candidates/byline/parse-byline.ts';
import type { Candidates } from '../../candidates/candidates.ts';
import { splitCaption } from '../../candidates/credit/split-caption.ts';
import { mimeTypeOf } from '../../candidates/media/mime-type-of.ts';
import { widestFirst } from '../../candidates/media/widest-first.ts';
import { readContent } from '../../candidates/read-content.ts';
import { readLanguageTag } from '../../candidates/read-language-tag.ts';
import { readStamp } from '../../candidates/read-stamp.ts';
import { resolveUrl } from '../../candidates/resolve-url.ts';
import { claimsOf } from '../../candidates/stated-fields.ts';
import { NotAnArticleError } from '../../errors/not-an-article-error.ts';
import type { ExtractSettings } from '../../extract-options.ts';
import { countOf, isRecord, textOfField, type JsonRecord } from '../json-record.ts';
import type { StrapiFields } from './strapi-options.ts';
import { writeBlocks } from './write-blocks.ts';

/** Of what site an entry is. */
export interface StrapiSite {
  /** Address of the site's Strapi, which addresses of pictures are relative to. */
  readonly url: string;
  /** Names of its fields. */
  readonly fields: StrapiFields;
  /** Address of its pages, with `{slug}` in it. */
  readonly pageUrl: string | undefined;
}

/**
 * What an entry says of its article, one row a field.
 *
 * @throws {NotAnArticleError} when it has neither headline nor text.
 */
export function readStrapiEntry(entry: JsonRecord, site: StrapiSite, settings: ExtractSettings): Candidates {
  const { fields } = site;
  const slug = textOfField(entry, fields.slug);
  const url =
    slug === undefined ? undefined : resolveUrl(site.pageUrl?.replace('{slug}', encodeURIComponent(slug)) ?? '');
  const headline = textOfField(entry, fields.headline);
  const html = writeBlocks(entry[fields.body]);
  if (headline === undefined && html === '') throw new NotAnArticleError('empty', url);
  const content = readContent(html, url ?? site.url, settings);
  const claims = claimsOf(
    [
      { field: 'headline', value: headline, pointer: `/${fields.headline}` },
      { field: 'canonicalUrl', value: url, pointer: `/${fields.slug}` },
      { field: 'altIds', value: readAltIds(entry), pointer: '/documentId' },
      { field: 'standfirst', value: textOfField(entry, fields.standfirst), pointer: `/${fields.standfirst}` },
      { field: 'datePublished', value: stampOf(entry, 'publishedAt'), pointer: '/publishedAt' },
      { field: 'dateModified', value: stampOf(entry, 'updatedAt'), pointer: '/updatedAt' },
      { field: 'contributors', value: readAuthors(entry[fields.author]), pointer: `/${fields.author}` },
      {
        field: 'sections',
        value: namesOf(entry[fields.section]).map((name) => ({ name })),
        pointer: `/${fields.section}`,
      },
      { field: 'tags', value: readTags(entry[fields.tags]), pointer: `/${fields.tags}` },
      { field: 'leadMedia', value: readPicture(entry[fields.picture], site.url), pointer: `/${fields.picture}` },
      { field: 'inLanguage', value: readLanguageTag(textOfField(entry, 'locale') ?? ''), pointer: '/locale' },
    ],
    'record',
  );
  return { url, ...content, claims: [...claims, ...content.claims] };
}

function stampOf(entry: JsonRecord, name: string): Stamp | undefined {
  return readStamp(textOfField(entry, name) ?? '');
}

function readAltIds(entry: JsonRecord) {
  const value = textOfField(entry, 'documentId');
  return value === undefined ? [] : [{ role: 'strapi', value }];
}

/** Names of one related entry, or of several. */
function namesOf(related: unknown): readonly string[] {
  const entries: readonly unknown[] = Array.isArray(related) ? related : [related];
  return entries.flatMap((entry) => (isRecord(entry) ? (textOfField(entry, 'name') ?? []) : []));
}

function readAuthors(related: unknown): readonly Contributor[] {
  return namesOf(related).flatMap((name) => parseByline(name).contributors);
}

function readTags(related: unknown) {
  return namesOf(related).map((name) => ({ name, kind: 'topic' as const }));
}

/** The picture with its sizes; addresses of those that Strapi keeps itself are relative. */
function readPicture(value: unknown, base: string): Omit<Media, 'id'> | undefined {
  if (!isRecord(value)) return undefined;
  const sizes = isRecord(value['formats']) ? Object.values(value['formats']).filter(isRecord) : [];
  const renditions = widestFirst([value, ...sizes].flatMap((size) => readRendition(size, base)));
  if (renditions.length === 0) return undefined;
  const alt = textOfField(value, 'alternativeText');
  const { caption, credits, sourceType } = splitCaption(textOfField(value, 'caption') ?? '');
  return {
    kind: 'image',
    renditions,
    ...(alt === undefined ? {} : { alt }),
    caption: caption === '' ? [] : [{ type: 'text', value: caption }],
    credits,
    ...(sourceType === undefined ? {} : { sourceType }),
  };
}

function readRendition(size: JsonRecord, base: string): readonly Rendition[] {
  const url = resolveUrl(textOfField(size, 'url') ?? '', base);
  if (url === undefined) return [];
  const width = countOf(size, 'width');
  const height = countOf(size, 'height');
  const mimeType = mimeTypeOf(textOfField(size, 'mime'));
  return [
    {
      url,
      ...(width === undefined ? {} : { width }),
      ...(height === undefined ? {} : { height }),
      ...(mimeType === undefined ? {} : { mimeType }),
    },
  ];
}
