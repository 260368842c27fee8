import type { Article } from '@broadsheet/core/model';
import { readFileAddress } from '../addresses/read-address.ts';
import { safeFileAddress } from '../addresses/safe-address.ts';
import { cleanParagraphs, cleanText } from '../characters/clean-text.ts';
import { languageTag } from '../characters/language-tag.ts';
import { dateTime } from '../dates/date-time.ts';
import { bodyHtml } from '../hast/body-html.ts';
import { withoutEmpty } from '../json-values/without-empty.ts';
import type { HeldProperties } from '../losses/holding.ts';
import type { Loss } from '../losses/loss.ts';
import { createLossLog, type LossLog } from '../losses/loss-log.ts';
import { reportProperties } from '../losses/report-properties.ts';
import { isPicture } from '../media/is-picture.ts';
import { attachmentsOf } from './attachments.ts';
import type { JsonFeedItem } from './json-feed-item.ts';

/** An item of a JSON Feed, and what it could not hold. */
export interface JsonFeedItemWithLosses {
  readonly item: JsonFeedItem;
  /** In the order of the item, the properties without a place last. */
  readonly losses: readonly Loss[];
}

/** The properties of an article that an item holds whatever the article is. */
const held: HeldProperties = {
  id: true,
  headline: true,
  datePublished: true,
  dateModified: true,
  dateline: true,
  contributors: { name: true, url: true },
  tags: { name: true },
  inLanguage: true,
  media: true,
  leadMediaId: true,
  body: true,
  corrections: { kind: true, text: true, blockId: true },
  live: { updateIds: true },
};

/**
 * Writes an article as an item of a JSON Feed 1.1. The content is HTML, safe to show, with the picture that leads the
 * story.
 *
 * @param article - A valid article, see `parseArticle`.
 *
 * @example
 * ```ts
 * const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'The Ledger', items: articles.map(toJsonFeedItem) };
 * ```
 */
export function toJsonFeedItem(article: Article): JsonFeedItem {
  return toJsonFeedItemWithLosses(article).item;
}

/**
 * Writes an article as an item of a JSON Feed 1.1, and tells what of it the item could not hold.
 *
 * @param article - A valid article, see `parseArticle`.
 *
 * @example
 * ```ts
 * const { item, losses } = toJsonFeedItemWithLosses(article);
 * losses[0]; // { pointer: '/datePublished', reason: 'date', message: 'The format holds no date without …' }
 * ```
 */
export function toJsonFeedItemWithLosses(article: Article): JsonFeedItemWithLosses {
  const losses = createLossLog();
  const { id, url, canonicalUrl, headline, standfirst, description, contributors, tags, media } = article;
  const page = canonicalUrl === undefined ? 'url' : 'canonicalUrl';
  const summary = standfirst === undefined ? 'description' : 'standfirst';
  const attached = attachmentsOf(media);
  const item = withoutEmpty<JsonFeedItem>({
    id,
    url: readFileAddress(article[page], `/${page}`, losses),
    title: cleanText(headline, '/headline', losses),
    content_html: contentOf(
      article,
      attached.map(({ pointer }) => pointer),
      losses,
    ),
    summary: cleanParagraphs(article[summary] ?? '', `/${summary}`, losses),
    image: imageOf(article),
    date_published: dateTime(article.datePublished, '/datePublished', losses),
    date_modified: dateTime(article.dateModified, '/dateModified', losses),
    authors: contributors.map(({ name, url: address }, index) =>
      withoutEmpty({
        name: cleanText(name, `/contributors/${index}/name`, losses),
        url: readFileAddress(address, `/contributors/${index}/url`, losses),
      }),
    ),
    tags: tags.map(({ name }, index) => cleanText(name, `/tags/${index}/name`, losses)),
    language: languageTag(article.inLanguage, '/inLanguage', losses),
    attachments: attached.map(({ attachment }) => attachment),
  });
  reportProperties(
    article,
    {
      ...held,
      [page]: true,
      [summary]: true,
      ...(url === canonicalUrl ? { url: true } : {}),
      ...(standfirst === description ? { description: true } : {}),
    },
    losses,
  );
  return { item, losses: losses.losses };
}

/** The story as HTML. What HTML cannot hold of a file is no loss where the file is attached. */
function contentOf(article: Article, attached: readonly string[], losses: LossLog): string {
  const kept = new Set(attached.flatMap((pointer) => [`${pointer}/sizeBytes`, `${pointer}/durationSeconds`]));
  return bodyHtml(
    article,
    { around: ['dateline', 'leadMedia', 'corrections'] },
    {
      losses: losses.losses,
      report: (pointer, reason, message) => {
        if (!kept.has(pointer)) {
          losses.report(pointer, reason, message);
        }
      },
    },
  );
}

function imageOf({ media, leadMediaId }: Article): string | undefined {
  const lead = media.find(({ id }) => id === leadMediaId);
  const addresses = lead !== undefined && isPicture(lead) ? lead.renditions : [];
  return addresses.flatMap(({ url }) => safeFileAddress(url) ?? [])[0];
}
