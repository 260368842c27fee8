import { sql } from 'kysely';
import type { Engine } from '../engine/engine.ts';
import type { ArticleFilter } from '../reading/article-filter.ts';
import type { ArticleItem } from '../reading/article-item.ts';
import { conditionOf } from '../reading/condition-of.ts';
import { readVersions } from '../versions/read-versions.ts';

/** Articles that are read at a time, so that an archive of any size is read in flat memory. */
const batchSize = 100;

/** Reads articles in the order in which they came, each with its latest version or all of them. */
export async function* storedArticles(
  { db }: Engine,
  filter: ArticleFilter,
  which: 'all' | 'latest',
): AsyncGenerator<ArticleItem, void> {
  for (let last = 0; ;) {
    const { rows } = await sql<{ id: number }>`
      select id from broadsheet.articles where ${conditionOf(filter)} and id > ${last}
      order by id limit ${batchSize}`.execute(db);
    const ids = rows.map(({ id }) => id);
    if (ids.length === 0) return;
    for (const { article, number } of await readVersions(db, ids, which)) yield { article, version: number };
    last = ids.at(-1) ?? last;
  }
}
