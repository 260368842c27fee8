import { type Alternate, type Article, type Headline, type InfoSource, parseIsoStamp } from '@broadsheet/core/model';
import { fromIdUri } from '../addresses/uri.ts';
import { validWebAddress } from '../addresses/valid-address.ts';
import { unreadable } from '../errors/foreign-document-error.ts';
import { readHtml } from '../html-reading/read-html.ts';
import { type ForeignArticle, toArticle } from '../reading/foreign-article.ts';
import {
  toAlternateRole,
  toArticleKind,
  toGenre,
  toHeadlineRole,
  toPublicationStatus,
  toSourceType,
} from '../reading/model-words.ts';
import { plainParagraphs } from '../reading/plain-paragraphs.ts';
import { validLanguage } from '../reading/valid-language.ts';
import { leadIdOf, readAssociations } from './read-associations.ts';
import { readConcepts } from './read-concepts.ts';
import { type NinjsInput, ninjsInputSchema } from './ninjs-input.ts';

/**
 * Reads an item of IPTC's ninjs 3 as an article. Of an item that `toNinjs` wrote it gives back all that `toNinjs` did
 * not list as lost; ids of blocks are made anew. Of a foreign item the body may be HTML or plain text, scripts and
 * styles are left out, and concepts that do not say how they relate to the story are what it mentions.
 *
 * @param input - Anything, usually what `JSON.parse` gave.
 * @throws {ForeignDocumentError} When the input is no ninjs item with a headline; `issues` says what is missing.
 *
 * @example
 * ```ts
 * const article = fromNinjs(JSON.parse(text));
 * console.log(article.headline);
 * ```
 */
export function fromNinjs(input: unknown): Article {
  const item = readItem(input);
  const headlines = readHeadlines(item);
  const media = readAssociations(item.associations);
  const story = readStory(item, media);
  const isPartial = item.representationType === 'partial';
  return toArticle(
    {
      id: fromIdUri(item.uri),
      altIds: item.altIds,
      ...readPages(item),
      kind: toArticleKind(item.profile) ?? toArticleKind(item.type) ?? 'article',
      genre: item.genres.map(({ name }) => toGenre(name)).find((genre) => genre !== undefined),
      representationType: isPartial ? 'partial' : 'full',
      headline: headlines.headline,
      headlines: headlines.headlines,
      kicker: textOf(item.headlines, 'kicker'),
      standfirst: textOf(item.descriptions, 'standfirst'),
      description: textOf(item.descriptions, 'summary') ?? textOf(item.descriptions, undefined),
      dateline: item.located,
      datePublished: parseIsoStamp(item.firstCreated ?? ''),
      dateModified: parseIsoStamp(item.versionCreated ?? ''),
      dateCreated: parseIsoStamp(item.contentCreated ?? ''),
      bylineText: item.by,
      ...readConcepts(item),
      ...readParties(item),
      inLanguage: validLanguage(item.language),
      access: { claim: 'unknown', readable: isPartial ? 'partial' : 'full' },
      rights: readRights(item),
      corrections: [],
      status: toPublicationStatus(item.pubStatus) ?? 'usable',
      embargoedUntil: parseIsoStamp(item.embargoedUntil ?? ''),
      media: story.media,
      leadMediaId: leadIdOf(item.associations),
      body: story.blocks,
      live: undefined,
    },
    'ninjs',
  );
}

function readItem(input: unknown): NinjsInput {
  const result = ninjsInputSchema.safeParse(input);
  if (!result.success) {
    throw unreadable('ninjs', '/uri', 'an item with a "uri"', 'something else');
  }
  return result.data;
}

/** The headline with the role `main`, else the first one; the line over the headline is none. */
function readHeadlines({ headlines, title }: NinjsInput): Pick<Article, 'headline' | 'headlines'> {
  const filled = headlines.filter(({ role, value }) => role !== 'kicker' && value.trim() !== '');
  const main = filled.find(({ role }) => role === 'main') ?? filled[0];
  const headline = main?.value.trim() ?? title;
  if (headline === undefined) {
    throw unreadable('ninjs', '/headlines', 'a headline', 'none');
  }
  const others = filled.filter((text) => text !== main);
  return {
    headline,
    headlines: [
      { role: 'main', value: headline },
      ...others.map(({ role, value }): Headline => ({
        role: toHeadlineRole(role) ?? 'alternative',
        value: value.trim(),
      })),
    ],
  };
}

function textOf(texts: NinjsInput['descriptions'], role: string | undefined): string | undefined {
  const value = texts.find((text) => text.role === role)?.value.trim();
  return value === '' ? undefined : value;
}

function readPages({ renditions }: NinjsInput): Pick<ForeignArticle, 'url' | 'canonicalUrl' | 'alternates'> {
  const pages = renditions.flatMap(({ name, href }) => {
    const url = validWebAddress(href);
    return url === undefined ? [] : [{ name, url }];
  });
  return {
    url: pages.find(({ name }) => name === 'web')?.url,
    canonicalUrl: pages.find(({ name }) => name === 'canonical')?.url,
    alternates: pages.flatMap((page): readonly Alternate[] => {
      const role = toAlternateRole(page.name);
      return role === undefined ? [] : [{ role, url: page.url }];
    }),
  };
}

function readParties({ infoSources }: NinjsInput): Pick<ForeignArticle, 'infoSources' | 'publisher'> {
  const publisher = infoSources.find(({ role }) => role === 'publisher');
  const url = validWebAddress(publisher?.uri);
  const sources = infoSources.filter(({ role }) => role !== 'publisher');
  return {
    publisher: publisher === undefined ? undefined : { name: publisher.name, ...(url === undefined ? {} : { url }) },
    infoSources: sources.map(({ name, role }): InfoSource => {
      const sourceType = toSourceType(role);
      return { name, ...(sourceType === undefined ? {} : { sourceType }), raw: name };
    }),
  };
}

function readRights({ copyrightHolder, copyrightNotice, usageTerms, rightsInfo }: NinjsInput): Article['rights'] {
  const license = validWebAddress(rightsInfo?.linkedRights);
  return {
    ...(copyrightNotice === undefined ? {} : { copyrightNotice }),
    ...(copyrightHolder === undefined ? {} : { copyrightHolder }),
    ...(usageTerms === undefined ? {} : { usageTerms }),
    ...(license === undefined ? {} : { license }),
    miningReservations: [],
  };
}

/** The story of the body with the role `main`, else of the first one; HTML where the body says or shows that. */
function readStory(
  { bodies }: NinjsInput,
  media: Article['media'],
): Pick<Article, 'media'> & { blocks: Article['body'] } {
  const body = bodies.find(({ role }) => role === 'main') ?? bodies[0];
  const { contentType, value } = body ?? { value: '' };
  const isHtml = contentType === undefined ? /<(?:p|div|h[1-6]|br)\b/i.test(value) : /html/i.test(contentType);
  const story = isHtml ? readHtml(value, media) : { blocks: plainParagraphs(value), media };
  if (story === undefined) {
    throw unreadable('ninjs', '/bodies', 'HTML of ordinary depth', 'elements nested too deep');
  }
  return story;
}
