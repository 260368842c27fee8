import type { Article } from '@broadsheet/core/model';
import { toHtml as serialize } from 'hast-util-to-html';
import type { LossLog } from '../losses/loss-log.ts';
import { buildHast, type HastBuilding } from './build-hast.ts';

/**
 * The story alone as HTML, a block a line, for formats that hold headline, byline and dates in places of their own. Notes of
 * the editors that no block holds stand at its end.
 */
export function bodyHtml(article: Article, options: Pick<HastBuilding, 'namesMedia'>, losses: LossLog): string {
  const { children } = buildHast(article, { ...options, include: ['body', 'corrections'] }, losses);
  return children.map((child) => serialize(child, { characterReferences: { useNamedReferences: true } })).join('\n');
}
