import { type ArticleRef, compareStamps, parseIsoStamp, type Stamp } from '@broadsheet/core/model';
import type { ListRequest } from './source-definition.ts';

/**
 * Whether an item lies in the time that is wanted. One without a date, or whose date is too vague to tell, is wanted:
 * nothing is left out for a reason that is not certain.
 */
export function isWanted(
  { datePublished, dateModified }: Pick<ArticleRef, 'datePublished' | 'dateModified'>,
  { since, until, modifiedSince }: Pick<ListRequest, 'since' | 'until' | 'modifiedSince'>,
): boolean {
  const published = datePublished ?? dateModified;
  const changed = dateModified ?? datePublished;
  return (
    !isSurely('before', published, since) &&
    !isSurely('after', published, until) &&
    !isSurely('before', changed, modifiedSince)
  );
}

/** A moment belongs to what comes after it. */
function isSurely(relation: 'before' | 'after', stamp: Stamp | undefined, moment: Date | undefined): boolean {
  if (stamp === undefined || moment === undefined) return false;
  if (stamp.instant !== undefined) return Date.parse(stamp.instant) < moment.getTime() === (relation === 'before');
  const other = parseIsoStamp(moment.toISOString());
  return other !== undefined && compareStamps(stamp, other) === relation;
}
