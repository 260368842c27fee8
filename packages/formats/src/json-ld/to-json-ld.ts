import type { Article, Block, Stamp } from '@broadsheet/core/model';
import { readFileAddress } from '../addresses/read-address.ts';
import { cleanParagraphs, cleanText } from '../characters/clean-text.ts';
import { languageTag } from '../characters/language-tag.ts';
import { withoutEmpty } from '../json-values/without-empty.ts';
import type { HeldProperties } from '../losses/holding.ts';
import type { Loss } from '../losses/loss.ts';
import { createLossLog, type LossLog } from '../losses/loss-log.ts';
import { reportProperties } from '../losses/report-properties.ts';
import { reportMissingLead } from '../media/report-missing-lead.ts';
import { createWordsState } from '../words/create-words-state.ts';
import type { WordsState } from '../words/words-state.ts';
import { accessProperties } from './access-properties.ts';
import { entityThing, tagKeyword } from './things.ts';
import type { JsonLdArticle } from './json-ld.ts';
import type { JsonLdOptions } from './json-ld-options.ts';
import { hasWords, liveUpdates } from './live-updates.ts';
import { mediaObjects } from './media-objects.ts';
import { contributorProperties, publisherParty, sourceParties } from './parties.ts';

/** JSON-LD, and what it could not hold. */
export interface JsonLdWithLosses {
  readonly jsonLd: JsonLdArticle;
  /** In the order of the page, the properties without a place last. */
  readonly losses: readonly Loss[];
}

/** The properties of an article that JSON-LD holds, and the parts of them. */
const held: HeldProperties = {
  id: true,
  altIds: true,
  url: true,
  canonicalUrl: true,
  alternates: true,
  kind: true,
  genre: true,
  headline: true,
  headlines: { value: true },
  standfirst: true,
  description: true,
  dateline: true,
  datePublished: true,
  dateModified: true,
  dateCreated: true,
  bylineText: true,
  contributors: { name: true, role: true, kind: true, url: true, affiliation: true },
  infoSources: { name: true },
  publisher: true,
  sections: { name: true },
  tags: true,
  inLanguage: true,
  about: true,
  mentions: true,
  access: { claim: true },
  rights: {
    copyrightNotice: true,
    copyrightHolder: true,
    copyrightYear: true,
    license: true,
    usageTerms: true,
  },
  corrections: { text: true, date: true },
  status: true,
  media: true,
  leadMediaId: true,
  body: true,
  live: { updateIds: true, coverageStartTime: true, coverageEndTime: true },
};

/**
 * Writes an article as a `NewsArticle` of schema.org, or a `LiveBlogPosting`, as Google documents structured data of
 * articles. In a page put it into `<script type="application/ld+json">`, with each `<` of the JSON written as `\u003c`.
 *
 * @param article - A valid article, see `parseArticle`.
 *
 * @example
 * ```ts
 * toJsonLd(article, { paywallSelector: '.subscribers' });
 * // { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Harbour ferry returns after nine years', … }
 * ```
 */
export function toJsonLd(article: Article, options: JsonLdOptions = {}): JsonLdArticle {
  return toJsonLdWithLosses(article, options).jsonLd;
}

/**
 * Writes an article as JSON-LD, and tells what of it JSON-LD could not hold.
 *
 * @param article - A valid article, see `parseArticle`.
 *
 * @example
 * ```ts
 * const { jsonLd, losses } = toJsonLdWithLosses(article);
 * losses[0]; // { pointer: '/body/0/children/1', reason: 'mark', message: 'JSON-LD holds the words, not …' }
 * ```
 */
export function toJsonLdWithLosses(article: Article, options: JsonLdOptions = {}): JsonLdWithLosses {
  const losses = createLossLog();
  reportMissingLead(article, losses);
  const state = createWordsState(article, 'JSON-LD', losses);
  const jsonLd = withoutEmpty<JsonLdArticle>({
    '@context': 'https://schema.org',
    '@type': article.kind === 'liveblog' ? 'LiveBlogPosting' : 'NewsArticle',
    ...identityProperties(article, losses),
    ...wordProperties(article, losses),
    ...contributorProperties(article, losses),
    sourceOrganization: sourceParties(article, losses),
    publisher: publisherParty(article, losses),
    ...classificationProperties(article, losses),
    ...accessProperties(article, options),
    ...rightsProperties(article, losses),
    ...mediaObjects(article, state),
    ...bodyProperties(article, state),
  });
  reportKind(article, losses);
  reportProperties(article, held, losses);
  return { jsonLd, losses: losses.losses };
}

type Properties = Partial<JsonLdArticle>;

function identityProperties(article: Article, losses: LossLog): Properties {
  const { id, altIds, url, canonicalUrl, alternates } = article;
  const isAddress = /^[a-z][a-z\d+.-]*:\S+$/i.test(id);
  const canonical = readFileAddress(canonicalUrl, '/canonicalUrl', losses);
  return {
    '@id': isAddress ? id : undefined,
    identifier: [...(isAddress ? [] : [{ role: 'id', value: id }]), ...altIds].map(({ role, value }) => ({
      '@type': 'PropertyValue',
      propertyID: role,
      value,
    })),
    url: readFileAddress(url, '/url', losses),
    mainEntityOfPage: canonical === undefined ? undefined : { '@type': 'WebPage', '@id': canonical },
    workTranslation: alternates.flatMap(({ role, url: address, inLanguage }, index) => {
      const page = readFileAddress(address, `/alternates/${index}/url`, losses);
      if (role === 'language' && page !== undefined) {
        return [withoutEmpty({ '@type': 'NewsArticle' as const, url: page, inLanguage })];
      }
      losses.report(`/alternates/${index}`, 'property', 'JSON-LD holds the versions in other languages alone.');
      return [];
    }),
  };
}

function wordProperties(article: Article, losses: LossLog): Properties & Pick<JsonLdArticle, 'headline'> {
  const { headline, headlines, standfirst, description, dateline, bylineText } = article;
  const text = (value: string | undefined, pointer: string) => cleanText(value ?? '', pointer, losses);
  for (const [index, { role, value }] of headlines.entries()) {
    if (value !== headline && role !== 'alternative') {
      losses.report(`/headlines/${index}/role`, 'property', 'JSON-LD does not say what another headline is for.');
    }
  }
  return {
    headline: text(headline, '/headline'),
    alternativeHeadline: headlines.flatMap(({ value }, index) =>
      value === headline ? [] : [text(value, `/headlines/${index}/value`)],
    ),
    abstract: cleanParagraphs(standfirst ?? '', '/standfirst', losses),
    description: text(description, '/description'),
    dateline: text(dateline, '/dateline'),
    datePublished: iso(article.datePublished),
    dateModified: iso(article.dateModified),
    dateCreated: iso(article.dateCreated),
    creditText: text(bylineText, '/bylineText'),
  };
}

function classificationProperties(article: Article, losses: LossLog): Properties {
  const { genre, sections, tags, inLanguage, about, mentions } = article;
  return {
    genre,
    articleSection: sections.map(({ name }, index) => cleanText(name, `/sections/${index}/name`, losses)),
    keywords: tags.map((tag, index) => tagKeyword(tag, `/tags/${index}`, losses)),
    inLanguage: languageTag(inLanguage, '/inLanguage', losses),
    about: about.map((entity, index) => entityThing(entity, `/about/${index}`, losses)),
    mentions: mentions.map((entity, index) => entityThing(entity, `/mentions/${index}`, losses)),
  };
}

function rightsProperties({ rights, corrections, status }: Article, losses: LossLog): Properties {
  const text = (value: string | undefined, pointer: string) => cleanText(value ?? '', pointer, losses);
  const holder = text(rights.copyrightHolder, '/rights/copyrightHolder');
  const terms = text(rights.usageTerms, '/rights/usageTerms');
  return {
    copyrightNotice: text(rights.copyrightNotice, '/rights/copyrightNotice'),
    copyrightHolder: holder === '' ? undefined : { '@type': 'Organization', name: holder },
    copyrightYear: rights.copyrightYear,
    license: readFileAddress(rights.license, '/rights/license', losses),
    usageInfo: terms === '' ? undefined : { '@type': 'CreativeWork', text: terms },
    correction: corrections.map((correction, index) =>
      withoutEmpty({
        '@type': 'CorrectionComment' as const,
        text: text(correction.text, `/corrections/${index}/text`),
        datePublished: iso(correction.date),
      }),
    ),
    creativeWorkStatus: status === 'usable' ? undefined : status,
  };
}

function bodyProperties(article: Article, state: WordsState): Properties {
  const { body, kind, live, stats } = article;
  const story = kind === 'liveblog' ? body.map(withoutUpdate) : body;
  return {
    articleBody: state.blocks(story, '/body', state).filter(hasWords).join('\n\n'),
    wordCount: stats.words === 0 ? undefined : stats.words,
    liveBlogUpdate: liveUpdates(article, state),
    coverageStartTime: iso(live?.coverageStartTime),
    coverageEndTime: iso(live?.coverageEndTime),
  };
}

/** An entry of a live blog leaves its place empty, since it is written as a posting of its own. */
function withoutUpdate(block: Block): Block {
  return block.type === 'liveUpdate' ? { type: 'paragraph', id: block.id, children: [] } : block;
}

/** Galleries, videos and sounds are written as articles, since only those are documented for news. */
function reportKind({ kind }: Article, losses: LossLog): void {
  if (kind !== 'article' && kind !== 'liveblog') {
    losses.report('/kind', 'property', `JSON-LD writes a story of kind "${kind}" as a NewsArticle.`);
  }
}

function iso(stamp: Stamp | undefined): string | undefined {
  return stamp?.iso;
}
