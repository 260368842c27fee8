import type { Transaction } from 'kysely';
import type { Database } from '../database/database.ts';
import { readVersions } from '../versions/read-versions.ts';
import { replay } from '../versions/replay.ts';
import { rewriteArticle } from './write-article.ts';

/**
 * Makes one article of rows that turned out to be one: the first takes over the names of the others, and all versions
 * are looked at again in the order in which they were seen.
 */
export async function mergeArticles(
  transaction: Transaction<Database>,
  [id = 0, ...others]: readonly number[],
): Promise<void> {
  const versions = await readVersions(transaction, [id, ...others]);
  await transaction.updateTable('aliases').set({ article_id: id }).where('article_id', 'in', others).execute();
  await transaction.deleteFrom('articles').where('id', 'in', others).execute();
  await rewriteArticle(transaction, id, replay(versions));
}
