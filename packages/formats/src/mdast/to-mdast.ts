import type { Article } from '@broadsheet/core/model';
import type { Root } from 'mdast';
import type { Loss } from '../losses/loss.ts';
import { createLossLog } from '../losses/loss-log.ts';
import { reportProperties } from '../losses/report-properties.ts';
import { storyProperties } from '../story/story-properties.ts';
import { buildMdast } from './build-mdast.ts';
import type { MdastOptions } from './mdast-options.ts';

/** A Markdown syntax tree, and what it could not hold. */
export interface MdastWithLosses {
  readonly mdast: Root;
  /** In the order of the page, the properties without a place last. */
  readonly losses: readonly Loss[];
}

/**
 * Turns an article into a Markdown syntax tree, for plugins of remark and whatever else works on mdast with the nodes
 * of GFM. The tree is the one that `toMarkdown` writes: it holds no `html` node and no address but safe ones.
 *
 * @param article - A valid article, see `parseArticle`.
 *
 * @example
 * ```ts
 * toMdast(article).children[0];
 * // { type: 'heading', depth: 1, children: [{ type: 'text', value: 'Harbour ferry returns after nine years' }] }
 * ```
 */
export function toMdast(article: Article, options: MdastOptions = {}): Root {
  return toMdastWithLosses(article, options).mdast;
}

/**
 * Turns an article into a Markdown syntax tree, and tells what of it the tree could not hold.
 *
 * @param article - A valid article, see `parseArticle`.
 *
 * @example
 * ```ts
 * const { mdast, losses } = toMdastWithLosses(article);
 * losses[0]; // { pointer: '/body/4', reason: 'blockKind', message: 'Markdown does not tell a pull quote …' }
 * ```
 */
export function toMdastWithLosses(article: Article, options: MdastOptions = {}): MdastWithLosses {
  const losses = createLossLog();
  const mdast = buildMdast(article, options, losses);
  reportProperties(article, storyProperties, losses);
  return { mdast, losses: losses.losses };
}
