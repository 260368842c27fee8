import type { Article } from '@broadsheet/core/model';
import type { Root } from 'hast';
import type { Loss } from '../losses/loss.ts';
import { createLossLog } from '../losses/loss-log.ts';
import { reportProperties } from '../losses/report-properties.ts';
import { buildHast, heldByHast } from './build-hast.ts';
import type { HastOptions } from './hast-options.ts';

/** An HTML syntax tree, and what it could not hold. */
export interface HastWithLosses {
  readonly hast: Root;
  /** In the order of the page, the properties without a place last. */
  readonly losses: readonly Loss[];
}

/**
 * Turns an article into an HTML syntax tree, for plugins of rehype and whatever else works on hast. The tree is the one
 * that `toHtml` writes, an `article` element in a root: it holds no element, attribute or address that runs or loads
 * code.
 *
 * @param article - A valid article, see `parseArticle`.
 *
 * @example
 * ```ts
 * const [element] = toHast(article).children;
 * // { type: 'element', tagName: 'article', properties: { lang: 'en-GB', dir: 'ltr' }, children: […] }
 * ```
 */
export function toHast(article: Article, options: HastOptions = {}): Root {
  return toHastWithLosses(article, options).hast;
}

/**
 * Turns an article into an HTML syntax tree, and tells what of it the tree could not hold.
 *
 * @param article - A valid article, see `parseArticle`.
 *
 * @example
 * ```ts
 * const { hast, losses } = toHastWithLosses(article);
 * losses[0]; // { pointer: '/body/7', reason: 'embed', message: 'Only the address and the fallback words …' }
 * ```
 */
export function toHastWithLosses(article: Article, options: HastOptions = {}): HastWithLosses {
  const losses = createLossLog();
  const hast: Root = { type: 'root', children: [buildHast(article, options, losses)] };
  reportProperties(article, heldByHast, losses);
  return { hast, losses: losses.losses };
}
