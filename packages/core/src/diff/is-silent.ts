import type { Article } from '../article/article.ts';
import { compareStamps } from '../stamp/compare-stamps.ts';
import type { Stamp } from '../stamp/stamp.ts';

/** Precisions too coarse to tell a change from the one before it: both may fall into the same span of time. */
const coarse: readonly Stamp['precision'][] = ['year', 'month', 'day', 'hour'];

/**
 * Whether a version hides that it differs from an earlier one: it states no date of modification, an older one, or the
 * same moment. A date without a time says nothing, except where the earlier version was read after it had passed.
 */
export function isSilent(
  { dateModified: before, dateRetrieved }: Pick<Article, 'dateModified' | 'dateRetrieved'>,
  { dateModified: after }: Pick<Article, 'dateModified'>,
): boolean {
  if (after === undefined) return true;
  if (before === undefined) return false;
  const relation = compareStamps(after, before);
  if (relation !== 'same') return relation === 'before';
  if (!coarse.includes(after.precision)) return true;
  return dateRetrieved !== undefined && compareStamps(after, dateRetrieved) === 'before';
}
