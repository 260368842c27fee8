import { type Article, type Block, type Genre, type Headline, parseIsoStamp } from '@broadsheet/core/model';
import { validWebAddress } from '../addresses/valid-address.ts';
import { unreadable } from '../errors/foreign-document-error.ts';
import { fingerprint, withBlockIds } from '../reading/block-ids.ts';
import { type ForeignArticle, toArticle } from '../reading/foreign-article.ts';
import { toAccessClaim, toGenre, toPublicationStatus } from '../reading/model-words.ts';
import { plainParagraphs } from '../reading/plain-paragraphs.ts';
import { validLanguage } from '../reading/valid-language.ts';
import { findStory, genreOfType, localName } from './find-story.ts';
import { type JsonLdInput, jsonLdInputSchema } from './json-ld-input.ts';
import { readMedia } from './read-media.ts';
import { readContributors, readPublisher } from './read-parties.ts';
import { readEntity, readTag } from './read-things.ts';

/**
 * Reads a story in JSON-LD, in the words of schema.org, as an article. The document may be the story itself, a list, a
 * graph or a page around it; the first story counts. Of a story that `toJsonLd` wrote it gives back all that `toJsonLd`
 * did not list as lost, and of the body its words.
 *
 * @param input - Anything, usually what `JSON.parse` gave.
 * @throws {ForeignDocumentError} When the input holds no story with a headline; `issues` says what is missing.
 *
 * @example
 * ```ts
 * const article = fromJsonLd(JSON.parse(text));
 * console.log(article.datePublished?.iso);
 * ```
 */
export function fromJsonLd(input: unknown): Article {
  const story = readStory(input);
  const headline = story.headline ?? story.name;
  if (headline === undefined) {
    throw unreadable('JSON-LD', '/headline', 'a headline', 'none');
  }
  const isLive = story['@type'].map(localName).includes('LiveBlogPosting');
  const body = readBody(story, isLive);
  const { media, leadMediaId } = readMedia(story);
  return toArticle(
    {
      ...readIdentity(story, headline),
      kind: isLive ? 'liveblog' : 'article',
      genre: readGenre(story),
      representationType: 'full',
      ...readHeadlines(story, headline),
      kicker: undefined,
      standfirst: story.abstract,
      description: story.description,
      dateline: story.dateline,
      datePublished: parseIsoStamp(story.datePublished ?? ''),
      dateModified: parseIsoStamp(story.dateModified ?? ''),
      dateCreated: parseIsoStamp(story.dateCreated ?? ''),
      bylineText: story.creditText,
      contributors: readContributors(story),
      infoSources: story.sourceOrganization.flatMap(({ name }) => (name === undefined ? [] : [{ name, raw: name }])),
      publisher: readPublisher(story),
      sections: story.articleSection.map((name) => ({ name })),
      tags: story.keywords.flatMap(readTag),
      inLanguage: validLanguage(story.inLanguage),
      about: story.about.flatMap(readEntity),
      mentions: story.mentions.flatMap(readEntity),
      access: { claim: readClaim(story), readable: 'full' },
      rights: readRights(story),
      corrections: readCorrections(story),
      status: toPublicationStatus(story.creativeWorkStatus) ?? 'usable',
      embargoedUntil: undefined,
      media,
      leadMediaId,
      body,
      live: readCoverage(story),
    },
    'JSON-LD',
  );
}

function readStory(input: unknown): JsonLdInput {
  const node = findStory(input);
  if (node === undefined) {
    throw unreadable('JSON-LD', '', 'a NewsArticle or another story of schema.org', 'none');
  }
  return jsonLdInputSchema.parse(node);
}

function readIdentity(story: JsonLdInput, headline: string) {
  const url = validWebAddress(story.url);
  const [page] = story.mainEntityOfPage;
  const canonicalUrl = validWebAddress(page?.['@id'] ?? page?.url ?? page?.name);
  const identifiers = story.identifier.flatMap(({ name, propertyID, value = name }) =>
    value === undefined ? [] : [{ role: propertyID ?? 'identifier', value }],
  );
  const stated = identifiers.find(({ role }) => role === 'id');
  const made = `urn:broadsheet:${fingerprint(`${headline}\n${story.articleBody ?? ''}`)}`;
  return {
    id: story['@id'] ?? stated?.value ?? canonicalUrl ?? url ?? made,
    altIds: identifiers.filter((identifier) => identifier !== stated || story['@id'] !== undefined),
    url,
    canonicalUrl,
    alternates: story.workTranslation.flatMap(({ url: address, inLanguage }) => {
      const translation = validWebAddress(address);
      const language = validLanguage(inLanguage);
      return translation === undefined
        ? []
        : [
            {
              role: 'language' as const,
              url: translation,
              ...(language === undefined ? {} : { inLanguage: language }),
            },
          ];
    }),
  };
}

function readHeadlines(
  { alternativeHeadline }: JsonLdInput,
  headline: string,
): Pick<Article, 'headline' | 'headlines'> {
  const others = alternativeHeadline.map((value): Headline => ({ role: 'alternative', value }));
  return { headline, headlines: [{ role: 'main', value: headline }, ...others] };
}

function readGenre(story: JsonLdInput): Genre | undefined {
  const stated = story.genre.map((genre) => toGenre(genre) ?? toGenre(genre.toLowerCase()));
  const typed = story['@type'].map((type) => genreOfType.get(localName(type)));
  return [...stated, ...typed].find((genre) => genre !== undefined);
}

function readClaim({ isAccessibleForFree, conditionsOfAccess }: JsonLdInput): Article['access']['claim'] {
  const isFree = /^true$/i.test(String(isAccessibleForFree));
  const isClosed = /^false$/i.test(String(isAccessibleForFree));
  return isFree ? 'free' : isClosed ? (toAccessClaim(conditionsOfAccess) ?? 'paid') : 'unknown';
}

function readRights(story: JsonLdInput): Article['rights'] {
  const { copyrightNotice, copyrightYear = 0 } = story;
  const [holder] = story.copyrightHolder;
  const license = validWebAddress(story.license);
  const usageTerms = story.usageInfo.find(({ text }) => text !== undefined)?.text;
  return {
    ...(copyrightNotice === undefined ? {} : { copyrightNotice }),
    ...(holder?.name === undefined ? {} : { copyrightHolder: holder.name }),
    ...(Number.isInteger(copyrightYear) && copyrightYear >= 1000 && copyrightYear <= 9999 ? { copyrightYear } : {}),
    ...(license === undefined ? {} : { license }),
    ...(usageTerms === undefined ? {} : { usageTerms }),
    miningReservations: [],
  };
}

function readCorrections({ correction }: JsonLdInput): Article['corrections'] {
  return correction.map(({ text, datePublished }) => {
    const date = parseIsoStamp(datePublished ?? '');
    return { kind: 'correction' as const, text, ...(date === undefined ? {} : { date }) };
  });
}

function readBody({ articleBody = '', liveBlogUpdate }: JsonLdInput, isLive: boolean): readonly Block[] {
  const updates = liveBlogUpdate.map(({ headline, datePublished, articleBody: text = '' }): Block => {
    const date = parseIsoStamp(datePublished ?? '');
    return {
      type: 'liveUpdate',
      id: '',
      ...(headline === undefined ? {} : { headline }),
      ...(date === undefined ? {} : { date }),
      children: plainParagraphs(text),
    };
  });
  return withBlockIds([...plainParagraphs(articleBody), ...(isLive ? updates : [])]);
}

function readCoverage({ coverageStartTime, coverageEndTime }: JsonLdInput): ForeignArticle['live'] {
  const start = parseIsoStamp(coverageStartTime ?? '');
  const end = parseIsoStamp(coverageEndTime ?? '');
  return {
    keyEventIds: [],
    pinnedIds: [],
    ...(start === undefined ? {} : { coverageStartTime: start }),
    ...(end === undefined ? {} : { coverageEndTime: end }),
  };
}
