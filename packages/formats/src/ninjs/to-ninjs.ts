import type { Alternate, Article, ArticleKind } from '@broadsheet/core/model';
import { readFileAddress } from '../addresses/read-address.ts';
import { toIdUri, toUri } from '../addresses/uri.ts';
import { cleanParagraphs, cleanText } from '../characters/clean-text.ts';
import { languageTag } from '../characters/language-tag.ts';
import { dateTime } from '../dates/date-time.ts';
import { bodyHtml } from '../hast/body-html.ts';
import { withoutEmpty } from '../json-values/without-empty.ts';
import type { HeldProperties } from '../losses/holding.ts';
import type { Loss } from '../losses/loss.ts';
import { createLossLog, type LossLog } from '../losses/loss-log.ts';
import { reportProperties } from '../losses/report-properties.ts';
import { reportMissingLead } from '../media/report-missing-lead.ts';
import { associationsOf } from './associations.ts';
import { conceptLists } from './concepts.ts';
import type { NinjsBody, NinjsInfoSource, NinjsItem, NinjsRendition, NinjsText } from './ninjs.ts';

/** A ninjs item, and what it could not hold. */
export interface NinjsWithLosses {
  readonly ninjs: NinjsItem;
  /** In the order of the item, the properties without a place last. */
  readonly losses: readonly Loss[];
}

/** The standard that the items keep to. */
const standard = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
} as const;

/** What ninjs calls each form of a story. */
const typeOfKind: Readonly<Record<ArticleKind, NinjsItem['type']>> = {
  article: 'text',
  liveblog: 'text',
  gallery: 'composite',
  video: 'video',
  audio: 'audio',
};

/** The properties of an article that a ninjs item holds, and the parts of them. */
const held: HeldProperties = {
  id: true,
  altIds: true,
  url: true,
  canonicalUrl: true,
  alternates: { role: true, url: true },
  kind: true,
  genre: true,
  representationType: true,
  headline: true,
  headlines: true,
  kicker: true,
  standfirst: true,
  description: true,
  dateline: true,
  datePublished: true,
  dateModified: true,
  dateCreated: true,
  bylineText: true,
  contributors: { name: true, role: true, kind: true, url: true },
  infoSources: true,
  publisher: { name: true, url: true },
  sections: true,
  tags: true,
  inLanguage: true,
  about: true,
  mentions: true,
  rights: { copyrightNotice: true, copyrightHolder: true, license: true, usageTerms: true },
  corrections: { kind: true, text: true, blockId: true },
  status: true,
  embargoedUntil: true,
  media: { id: true, kind: true, renditions: true, alt: true, caption: true, credits: true, posterUrl: true },
  leadMediaId: true,
  body: true,
  live: { updateIds: true },
};

/**
 * Writes an article as a news item of IPTC's ninjs 3.1. The story is one HTML body, safe to show; its media are
 * associations, which the `data-media-id` of figures in the body names.
 *
 * @param article - A valid article, see `parseArticle`.
 *
 * @example
 * ```ts
 * toNinjs(article).headlines; // [{ role: 'main', value: 'Harbour ferry returns after nine years' }]
 * ```
 */
export function toNinjs(article: Article): NinjsItem {
  return toNinjsWithLosses(article).ninjs;
}

/**
 * Writes an article as a news item of IPTC's ninjs 3.1, and tells what of it ninjs could not hold.
 *
 * @param article - A valid article, see `parseArticle`.
 *
 * @example
 * ```ts
 * const { ninjs, losses } = toNinjsWithLosses(article);
 * losses[0]; // { pointer: '/datePublished', reason: 'date', message: 'The format holds no date without …' }
 * ```
 */
export function toNinjsWithLosses(article: Article): NinjsWithLosses {
  const losses = createLossLog();
  reportMissingLead(article, losses);
  const text = (value: string | undefined, pointer: string) =>
    value === undefined ? undefined : cleanText(value, pointer, losses);
  const { rights, genre } = article;
  const standfirst = cleanParagraphs(article.standfirst ?? '', '/standfirst', losses);
  const license = readFileAddress(rights.license, '/rights/license', losses);
  const ninjs = withoutEmpty<NinjsItem>({
    standard,
    uri: toIdUri(article.id),
    type: typeOfKind[article.kind],
    profile: article.kind,
    representationType: article.representationType,
    pubStatus: article.status,
    firstCreated: dateTime(article.datePublished, '/datePublished', losses),
    versionCreated: dateTime(article.dateModified, '/dateModified', losses),
    contentCreated: dateTime(article.dateCreated, '/dateCreated', losses),
    embargoedUntil: dateTime(article.embargoedUntil, '/embargoedUntil', losses),
    language: languageTag(article.inLanguage, '/inLanguage', losses),
    headlines: headlinesOf(article, losses),
    descriptions: [
      ...(standfirst === '' ? [] : [{ role: 'standfirst', value: standfirst }]),
      ...textOf('summary', article.description, '/description', losses),
    ],
    located: text(article.dateline, '/dateline'),
    by: text(article.bylineText, '/bylineText'),
    ...conceptLists(article, losses),
    genres: genre === undefined ? [] : [{ name: genre }],
    infoSources: infoSourcesOf(article, losses),
    copyrightHolder: text(rights.copyrightHolder, '/rights/copyrightHolder'),
    copyrightNotice: text(rights.copyrightNotice, '/rights/copyrightNotice'),
    usageTerms: text(rights.usageTerms, '/rights/usageTerms'),
    rightsInfo: license === undefined ? undefined : { linkedRights: toUri(license) },
    altIds: article.altIds.map(({ role, value }) => ({ role, value })),
    renditions: pagesOf(article, losses),
    bodies: bodiesOf(article, losses),
    associations: associationsOf(article, losses),
  });
  reportProperties(article, held, losses);
  return { ninjs, losses: losses.losses };
}

/** The headlines by role, the one that is shown first. */
function headlinesOf({ headline, headlines, kicker }: Article, losses: LossLog): readonly NinjsText[] {
  return [
    ...textOf('main', headline, '/headline', losses),
    ...headlines.flatMap(({ role, value }, index) =>
      role === 'main' && value === headline ? [] : textOf(role, value, `/headlines/${index}/value`, losses),
    ),
    ...textOf('kicker', kicker, '/kicker', losses),
  ];
}

function textOf(role: string, text: string | undefined, pointer: string, losses: LossLog): readonly NinjsText[] {
  const value = cleanText(text ?? '', pointer, losses);
  return value === '' ? [] : [{ role, value }];
}

function infoSourcesOf({ publisher, infoSources }: Article, losses: LossLog): readonly NinjsInfoSource[] {
  const uri = readFileAddress(publisher?.url, '/publisher/url', losses);
  const sources = infoSources.map(({ name, sourceType }, index) =>
    withoutEmpty<NinjsInfoSource>({ name: cleanText(name, `/infoSources/${index}/name`, losses), role: sourceType }),
  );
  if (publisher === undefined) {
    return sources;
  }
  const name = cleanText(publisher.name, '/publisher/name', losses);
  const address = uri === undefined ? undefined : toUri(uri);
  return [withoutEmpty<NinjsInfoSource>({ name, role: 'publisher', uri: address }), ...sources];
}

/** The pages of the story: the one it was read from (`web`), the authoritative one, and the others by role. */
function pagesOf({ url, canonicalUrl, alternates }: Article, losses: LossLog): readonly NinjsRendition[] {
  const page = (name: string, address: string | undefined, pointer: string): readonly NinjsRendition[] => {
    const href = readFileAddress(address, pointer, losses);
    return href === undefined ? [] : [{ name, href: toUri(href), contentType: 'text/html' }];
  };
  return [
    ...page('web', url, '/url'),
    ...page('canonical', canonicalUrl, '/canonicalUrl'),
    ...alternates.flatMap(({ role, url: address }: Alternate, index) =>
      page(role, address, `/alternates/${index}/url`),
    ),
  ];
}

/** The story as HTML. The media stand beside it whole, so that what the HTML cannot hold of them is no loss. */
function bodiesOf(article: Article, losses: LossLog): readonly NinjsBody[] {
  const value = bodyHtml(
    article,
    { namesMedia: true, around: ['corrections'] },
    {
      losses: losses.losses,
      report: (pointer, reason, message) => {
        if (!pointer.startsWith('/media/')) {
          losses.report(pointer, reason, message);
        }
      },
    },
  );
  const { words: wordCount, characters: charCount } = article.stats;
  return value === '' ? [] : [{ role: 'main', contentType: 'text/html', wordCount, charCount, value }];
}
