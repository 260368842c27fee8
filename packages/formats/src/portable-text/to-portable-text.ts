import type { Article } from '@broadsheet/core/model';
import type { HeldProperties } from '../losses/holding.ts';
import type { Loss } from '../losses/loss.ts';
import { createLossLog, type LossLog } from '../losses/loss-log.ts';
import { reportProperties } from '../losses/report-properties.ts';
import { reportMissingLead } from '../media/report-missing-lead.ts';
import { reportUnplacedMedia } from '../media/report-unplaced-media.ts';
import { createStory } from '../story/story.ts';
import { createScene } from '../walk/scene.ts';
import { buildPortableText } from './block-handlers.ts';
import type { PortableTextNode } from './portable-text.ts';
import type { PortableTextState } from './portable-text-state.ts';

/** Portable Text, and what it could not hold. */
export interface PortableTextWithLosses {
  readonly portableText: readonly PortableTextNode[];
  /** In the order of the page, the properties without a place last. */
  readonly losses: readonly Loss[];
}

/** Portable Text is the story; headline, byline, dates and the rest are fields of the document it is put in. */
const held: HeldProperties = {
  body: true,
  media: true,
  corrections: { kind: true, text: true, blockId: true },
  live: { updateIds: true },
};

/**
 * Writes the body of an article as Portable Text, as Sanity and other editors hold it. Lines of text, lists and
 * quotations are blocks; media, tables and boxes are objects with a `_type` of their own. Keys are the ids of the blocks.
 * Addresses are safe to follow.
 *
 * @param article - A valid article, see `parseArticle`.
 *
 * @example
 * ```ts
 * toPortableText(article)[0];
 * // { _type: 'block', _key: 'b1', style: 'normal', children: [{ _type: 'span', text: 'The ', … }], markDefs: [] }
 * ```
 */
export function toPortableText(article: Article): readonly PortableTextNode[] {
  return toPortableTextWithLosses(article).portableText;
}

/**
 * Writes the body of an article as Portable Text, and tells what of the article it could not hold.
 *
 * @param article - A valid article, see `parseArticle`.
 *
 * @example
 * ```ts
 * const { portableText, losses } = toPortableTextWithLosses(article);
 * losses[0]; // { pointer: '/headline', reason: 'property', message: 'The format does not hold "headline", …' }
 * ```
 */
export function toPortableTextWithLosses(article: Article): PortableTextWithLosses {
  const losses = createLossLog();
  reportMissingLead(article, losses);
  const story = createStory(article, losses, ['body']);
  const state: PortableTextState = {
    ...createScene(article, story, {}, losses),
    line: { style: 'normal' },
    blocks: buildPortableText,
  };
  const portableText = buildPortableText(article.body, '/body', state);
  reportUnplacedMedia({ ...article, leadMediaId: '' }, losses);
  reportAppended(article, losses);
  reportProperties(article, held, losses);
  return { portableText, losses: losses.losses };
}

/** Reports the notes of the editors that no block holds. */
function reportAppended({ corrections }: Article, losses: LossLog): void {
  for (const [index, { blockId }] of corrections.entries()) {
    if (blockId === undefined) {
      losses.report(`/corrections/${index}`, 'property', 'Portable Text holds the notes that stand in the body.');
    }
  }
}
