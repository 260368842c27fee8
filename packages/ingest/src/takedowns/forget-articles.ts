import { InputError } from '@broadsheet/sdk';
import { sql } from 'kysely';
import type { Engine } from '../engine/engine.ts';
import type { ArticleFilter } from '../reading/article-filter.ts';
import { conditionOf } from '../reading/condition-of.ts';

/** Articles that are deleted in one transaction, so that others need not wait for long. */
const batchSize = 1000;

/** Deletes articles with their history. Returns how many. */
export async function forgetArticles({ db }: Engine, filter: ArticleFilter): Promise<number> {
  if (Object.values(filter).every((value) => value === undefined))
    throw new InputError('filter', 'Nothing says which articles are to be forgotten; pass at least one property.');
  for (let total = 0; ;) {
    const { numAffectedRows = 0n } = await sql`
      delete from broadsheet.articles where id in (
        select id from broadsheet.articles where ${conditionOf(filter)} order by id limit ${batchSize}
      )`.execute(db);
    total += Number(numAffectedRows);
    if (numAffectedRows < batchSize) return total;
  }
}
