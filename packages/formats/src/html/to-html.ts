import type { Article } from '@broadsheet/core/model';
import { toHtml as serialize } from 'hast-util-to-html';
import { buildHast, heldByHast } from '../hast/build-hast.ts';
import type { Loss } from '../losses/loss.ts';
import { createLossLog } from '../losses/loss-log.ts';
import { reportProperties } from '../losses/report-properties.ts';
import { breakLines } from './break-lines.ts';
import { documentAround, heldByHead } from './document.ts';
import type { HtmlOptions } from './html-options.ts';

/** HTML, and what it could not hold. */
export interface HtmlWithLosses {
  readonly html: string;
  /** In the order of the page, the properties without a place last. */
  readonly losses: readonly Loss[];
}

/**
 * Writes an article as semantic HTML that is safe to show whatever the article holds: no script, style, frame or
 * event attribute, no identifiers, and no address but `http`, `https`, `mailto` and `tel` ones. Text stays text.
 *
 * @param article - A valid article, see `parseArticle`.
 * @returns An `article` element, or a whole page.
 *
 * @example
 * ```ts
 * toHtml(article);
 * // '<article lang="en-GB" dir="ltr">\n<header>\n<h1>Harbour ferry returns after nine years</h1>…'
 * ```
 */
export function toHtml(article: Article, options: HtmlOptions = {}): string {
  return toHtmlWithLosses(article, options).html;
}

/**
 * Writes an article as semantic HTML, and tells what of it HTML could not hold.
 *
 * @param article - A valid article, see `parseArticle`.
 *
 * @example
 * ```ts
 * const { html, losses } = toHtmlWithLosses(article);
 * losses[0]; // { pointer: '/body/7', reason: 'embed', message: 'Only the address and the fallback words …' }
 * ```
 */
export function toHtmlWithLosses(article: Article, options: HtmlOptions = {}): HtmlWithLosses {
  const losses = createLossLog();
  const isDocument = options.document === true;
  const body = buildHast(article, options, losses);
  const html = serialize(isDocument ? documentAround(body, article, losses) : breakLines(body), {
    characterReferences: { useNamedReferences: true },
  });
  reportProperties(article, isDocument ? { ...heldByHast, ...heldByHead } : heldByHast, losses);
  return { html, losses: losses.losses };
}
