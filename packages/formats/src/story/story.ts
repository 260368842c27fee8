import type { Article, Block, Stamp } from '@broadsheet/core/model';
import { cleanText } from '../characters/clean-text.ts';
import type { LossLog } from '../losses/loss-log.ts';
import { shownMediaIds } from '../media/shown-media-ids.ts';
import { type AppendedCorrection, appendedCorrectionsOf } from './appended-corrections.ts';
import { type ArticlePart, articleParts } from './article-part.ts';
import { bylineOf } from './byline.ts';
import { type Dateline, datelineOf } from './dateline.ts';
import { type PrintedDate, printedDate } from './printed-date.ts';
import { standfirstOf } from './standfirst.ts';

/**
 * What of an article every format writes, in the order of the page. Decided here, so that the formats agree. A part
 * that the article lacks or the caller leaves out is empty.
 */
export interface Story {
  readonly kicker: string;
  readonly headline: string;
  /** Paragraphs of the standfirst; none when the body opens with the same words. */
  readonly standfirst: readonly string[];
  readonly byline: string;
  readonly published: PrintedDate | undefined;
  /** When the story was last changed, where that differs from its publication. */
  readonly modified: PrintedDate | undefined;
  /** The medium that leads the story, where no block of the body shows it. */
  readonly leadMediaId: string | undefined;
  /** The dateline, where the first paragraph does not begin with it. */
  readonly dateline: Dateline | undefined;
  readonly body: readonly Block[];
  /** The notes of the editors that the body does not hold. */
  readonly corrections: readonly AppendedCorrection[];
}

/** Decides what is written of an article. */
export function createStory(article: Article, losses: LossLog, include: readonly ArticlePart[] = articleParts): Story {
  const has = (part: ArticlePart) => include.includes(part);
  const line = (part: ArticlePart, value: string | undefined, pointer: string) =>
    has(part) ? cleanText(value ?? '', pointer, losses).trim() : '';
  const date = (stamp: Stamp | undefined, pointer: string) =>
    has('dates') && stamp !== undefined ? printedDate(stamp, pointer, losses) : undefined;
  const body = has('body') ? article.body : [];
  const standfirst = has('standfirst') ? standfirstOf(article, body) : [];
  const { datePublished, dateModified } = article;
  return {
    kicker: line('kicker', article.kicker, '/kicker'),
    headline: line('headline', article.headline, '/headline'),
    standfirst: standfirst.map((text) => line('standfirst', text, '/standfirst')).filter((text) => text !== ''),
    byline: line('byline', bylineOf(article), article.bylineText === undefined ? '/contributors' : '/bylineText'),
    published: date(datePublished, '/datePublished'),
    modified: dateModified?.iso === datePublished?.iso ? undefined : date(dateModified, '/dateModified'),
    leadMediaId: has('leadMedia') ? leadMediaIdOf(article) : undefined,
    dateline: datelineOf(line('dateline', article.dateline, '/dateline'), body),
    body,
    corrections: has('corrections') ? appendedCorrectionsOf(article, losses) : [],
  };
}

function leadMediaIdOf({ body, leadMediaId }: Article): string | undefined {
  return leadMediaId === undefined || shownMediaIds(body).has(leadMediaId) ? undefined : leadMediaId;
}
