import type { ArticleKind, Contributor, Genre, Stamp, Tag } from '@broadsheet/core/model';
import { parseByline } from '../../candidates/byline/parse-byline.ts';
import type { Candidates } from '../../candidates/candidates.ts';
import { htmlText } from '../../candidates/html-text.ts';
import { readContent } from '../../candidates/read-content.ts';
import { genreOf } from '../../candidates/read-genre.ts';
import { readLanguageTag } from '../../candidates/read-language-tag.ts';
import { readStamp } from '../../candidates/read-stamp.ts';
import { resolveUrl } from '../../candidates/resolve-url.ts';
import { claimsOf } from '../../candidates/stated-fields.ts';
import { NotAnArticleError } from '../../errors/not-an-article-error.ts';
import type { ExtractSettings } from '../../extract-options.ts';
import { isRecord, textOfField, type JsonRecord } from '../json-record.ts';
import { readMainImage } from './read-main-image.ts';

/** What an item of the Open Platform says of its article, one row a field. */
export function readContentItem(item: JsonRecord, settings: ExtractSettings): Candidates {
  const fields = isRecord(item['fields']) ? item['fields'] : {};
  const url = resolveUrl(textOfField(item, 'webUrl') ?? '');
  const headline = plainOf(fields, 'headline') ?? plainOf(item, 'webTitle');
  const body = textOfField(fields, 'body');
  if (headline === undefined && body === undefined) throw new NotAnArticleError('empty', url);
  const content = readContent(body ?? '', url, settings);
  const claims = claimsOf(
    [
      { field: 'headline', value: headline, pointer: '/fields/headline' },
      { field: 'canonicalUrl', value: url, pointer: '/webUrl' },
      { field: 'altIds', value: readAltIds(item), pointer: '/id' },
      { field: 'kind', value: kinds.get(textOfField(item, 'type') ?? ''), pointer: '/type' },
      { field: 'genre', value: readGenre(item), pointer: '/tags' },
      { field: 'standfirst', value: plainOf(fields, 'standfirst'), pointer: '/fields/standfirst' },
      { field: 'description', value: plainOf(fields, 'trailText'), pointer: '/fields/trailText' },
      { field: 'datePublished', value: stampOf(item, 'webPublicationDate'), pointer: '/webPublicationDate' },
      { field: 'dateModified', value: stampOf(fields, 'lastModified'), pointer: '/fields/lastModified' },
      { field: 'bylineText', value: plainOf(fields, 'byline'), pointer: '/fields/byline' },
      { field: 'contributors', value: readContributors(item, fields), pointer: '/tags' },
      { field: 'sections', value: readSections(item), pointer: '/sectionName' },
      { field: 'tags', value: readTags(item), pointer: '/tags' },
      { field: 'leadMedia', value: readMainImage(item), pointer: '/elements' },
      { field: 'inLanguage', value: readLanguageTag(textOfField(fields, 'lang') ?? ''), pointer: '/fields/lang' },
      { field: 'publisher', value: readPublisher(fields), pointer: '/fields/publication' },
      { field: 'access', value: body === undefined ? withoutBody : undefined, pointer: '/fields/body' },
    ],
    'record',
  );
  return { url, ...content, claims: [...claims, ...content.claims] };
}

const withoutBody = { claim: 'unknown', readable: 'partial' } as const;

const kinds: ReadonlyMap<string, ArticleKind> = new Map([
  ['article', 'article'],
  ['liveblog', 'liveblog'],
  ['gallery', 'gallery'],
  ['video', 'video'],
  ['audio', 'audio'],
]);

/** Some fields are HTML, some are plain. */
function plainOf(record: JsonRecord, name: string): string | undefined {
  const text = htmlText(textOfField(record, name) ?? '').replaceAll('\n', ' ');
  return text === '' ? undefined : text;
}

function stampOf(record: JsonRecord, name: string): Stamp | undefined {
  return readStamp(textOfField(record, name) ?? '');
}

function readAltIds(item: JsonRecord) {
  const value = textOfField(item, 'id');
  return value === undefined ? [] : [{ role: 'guardian', value }];
}

function tagsOf(item: JsonRecord, type: string): readonly JsonRecord[] {
  const tags = Array.isArray(item['tags']) ? item['tags'].filter(isRecord) : [];
  return tags.filter((tag) => textOfField(tag, 'type') === type);
}

/** The tone of an article is a tag: “Obituaries”, “Reviews”. */
function readGenre(item: JsonRecord): Genre | undefined {
  const names = tagsOf(item, 'tone').map((tag) =>
    (plainOf(tag, 'webTitle') ?? '').replace(/ies$/, 'y').replace(/s$/, ''),
  );
  return names.map(genreOf).find((genre) => genre !== undefined);
}

/** Contributors with a page of their own are tags; others stand in the byline only. */
function readContributors(item: JsonRecord, fields: JsonRecord): readonly Contributor[] {
  const tagged = tagsOf(item, 'contributor').flatMap((tag): readonly Contributor[] => {
    const name = plainOf(tag, 'webTitle');
    return name === undefined ? [] : [{ name, role: 'author', kind: 'person', raw: name, ...linkOf(tag) }];
  });
  const named = parseByline(plainOf(fields, 'byline') ?? '').contributors;
  if (named.length < tagged.length) return tagged;
  return named.map((contributor) => tagged.find(({ name }) => name === contributor.name) ?? contributor);
}

function readSections(item: JsonRecord) {
  const name = plainOf(item, 'sectionName');
  return name === undefined ? [] : [{ name }];
}

function readTags(item: JsonRecord): readonly Tag[] {
  return tagsOf(item, 'keyword').flatMap((tag) => {
    const name = plainOf(tag, 'webTitle');
    return name === undefined ? [] : [{ name, kind: 'topic', ...linkOf(tag) }];
  });
}

function linkOf(tag: JsonRecord): { readonly url?: string } {
  const url = resolveUrl(textOfField(tag, 'webUrl') ?? '');
  return url === undefined ? {} : { url };
}

function readPublisher(fields: JsonRecord) {
  const name = plainOf(fields, 'publication');
  return name === undefined ? undefined : { name };
}
