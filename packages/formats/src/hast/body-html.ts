import type { Article } from '@broadsheet/core/model';
import { toHtml as serialize } from 'hast-util-to-html';
import type { LossLog } from '../losses/loss-log.ts';
import type { ArticlePart } from '../story/article-part.ts';
import { buildHast, type HastBuilding } from './build-hast.ts';

/** How the story is written, without its headline. */
interface BodyOptions extends Pick<HastBuilding, 'namesMedia'> {
  /** The parts to write beside the body. */
  readonly around: readonly Exclude<ArticlePart, 'headline' | 'body'>[];
}

/** The story alone as HTML, a block a line, for formats that hold headline, byline and dates in places of their own. */
export function bodyHtml(article: Article, { around, ...options }: BodyOptions, losses: LossLog): string {
  const { children } = buildHast(article, { ...options, include: [...around, 'body'] }, losses);
  return children.map((child) => serialize(child, { characterReferences: { useNamedReferences: true } })).join('\n');
}
