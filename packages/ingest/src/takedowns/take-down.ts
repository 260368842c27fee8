import { type Transaction, sql } from 'kysely';
import type { Database } from '../database/database.ts';
import type { Engine } from '../engine/engine.ts';
import { inTransaction } from '../engine/in-transaction.ts';
import { aliasOf } from '../names/alias-of.ts';
import { foldName } from '../names/fold-name.ts';
import { findArticle } from '../reading/find-article.ts';
import { lockTakedowns } from '../saving/locks.ts';
import type { Takedown } from './takedown.ts';

/** Deletes what is taken down, with its history, and sees to it that it is not saved again. Returns how many articles. */
export async function takeDown(engine: Engine, takedown: Takedown): Promise<number> {
  return inTransaction(engine, async (transaction) => {
    await lockTakedowns(transaction);
    return 'publisher' in takedown
      ? takeDownPublisher(transaction, foldName(takedown.publisher).replace(/^www\./, ''), takedown.reason)
      : takeDownArticle(transaction, takedown.url, takedown.reason);
  });
}

async function takeDownPublisher(transaction: Transaction<Database>, name: string, reason: string): Promise<number> {
  await record(transaction, 'publisher', [name], reason);
  const { numDeletedRows } = await transaction
    .deleteFrom('articles')
    .where(sql<boolean>`site = ${name} or right(site, ${name.length + 1}) = ${`.${name}`} or publisher = ${name}`)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

async function takeDownArticle(transaction: Transaction<Database>, url: string, reason: string): Promise<number> {
  const id = await findArticle(transaction, url);
  if (id === undefined) {
    await record(transaction, 'article', [aliasOf(url)], reason);
    return 0;
  }
  const aliases = await transaction.selectFrom('aliases').select('alias').where('article_id', '=', id).execute();
  await record(transaction, 'article', [aliasOf(url), ...aliases.map(({ alias }) => alias)], reason);
  await transaction.deleteFrom('articles').where('id', '=', id).execute();
  return 1;
}

async function record(
  transaction: Transaction<Database>,
  kind: 'publisher' | 'article',
  values: readonly string[],
  reason: string,
): Promise<void> {
  await transaction
    .insertInto('takedowns')
    .values([...new Set(values)].map((value) => ({ kind, value, reason })))
    .onConflict((conflict) => conflict.columns(['kind', 'value']).doNothing())
    .execute();
}
