import { parseArticle } from '@broadsheet/core';
import type { Transaction } from 'kysely';
import type { Likeness } from '../clusters/find-alike.ts';
import type { Database } from '../database/database.ts';
import { foldName } from '../names/fold-name.ts';
import type { Subject } from './subject.ts';

/**
 * Finds the rows of an article, the oldest first: those that have one of its names; and, where it or they have no
 * address, the one that has its headline and tells its text.
 *
 * More than one is found when names turn out to belong together, such as a short address and a long one.
 */
export async function findKnown(
  transaction: Transaction<Database>,
  subject: Subject,
  alike: readonly Likeness[],
): Promise<readonly number[]> {
  const named = await transaction
    .selectFrom('aliases')
    .select('article_id as id')
    .distinct()
    .where('alias', 'in', subject.names.aliases)
    .execute();
  const ids = new Set(named.map(({ id }) => id));
  const sameText = await findSameText(transaction, subject, alike);
  if (sameText !== undefined && (ids.size === 0 || subject.form !== 'text')) ids.add(sameText);
  return [...ids].toSorted((one, other) => one - other);
}

/** The oldest article alike with the same headline, among those without an address; among all where the subject has none. */
async function findSameText(
  transaction: Transaction<Database>,
  { article, form }: Subject,
  alike: readonly Likeness[],
): Promise<number | undefined> {
  const ids = alike.filter((other) => form === 'text' || other.form === 'text').map(({ id }) => id);
  if (ids.length === 0) return undefined;
  const rows = await transaction
    .selectFrom('articles')
    .select(['id', 'article'])
    .where('id', 'in', ids)
    .orderBy('id')
    .execute();
  const headline = foldName(article.headline);
  return rows.find((row) => foldName(parseArticle(row.article).headline) === headline)?.id;
}
