import { type RawBuilder, sql } from 'kysely';
import type { Engine } from '../engine/engine.ts';
import { conditionOf } from '../reading/condition-of.ts';
import { type Cursor, readCursor } from '../reading/cursor.ts';
import type { ReadQuery } from './read-query.ts';
import type { SearchOptions } from './search-page.ts';

/** Articles that match among which the best are looked for: the newest, since a score must be worked out for each. */
const maxScored = 500;

/** An article that matches. */
export interface Match extends Cursor {
  /** The article as it is stored. */
  readonly article: unknown;
  /** Number of its version. */
  readonly version: number;
  /** Configuration of its language. */
  readonly config: string;
  /** The query as that language reads it. */
  readonly query: string;
}

/** Finds the articles that a query finds, as many as are asked for, in the order that is asked for. */
export async function findMatches(
  { db }: Engine,
  queries: readonly ReadQuery[],
  options: SearchOptions,
  count: number,
): Promise<readonly Match[]> {
  const { order = 'relevance', after, ...filter } = options;
  const cursor = after === undefined ? undefined : readCursor(after);
  const isByScore = order === 'relevance';
  const condition = sql`${conditionOf(filter)} and ${isByScore ? sql`true` : behindDate(cursor)}`;
  const { rows } = await sql<Match>`
    with found as materialized (
      ${foundBy(queries, condition)}
    ), newest as (
      select * from found order by dated_at desc, id desc limit ${isByScore ? maxScored : count}
    ), scored as (
      select id, newest.dated_at, query, ts_rank(search, query)::float8 as score
      from newest join broadsheet.articles using (id)
    ), page as (
      select * from scored where ${isByScore ? behindScore(cursor) : sql`true`}
      order by ${isByScore ? sql`score desc,` : sql``} dated_at desc, id desc
      limit ${count}
    )
    select id, article, version, page.dated_at as "datedAt", score, search_config as config, query::text
    from page join broadsheet.articles using (id)
    order by ${isByScore ? sql`score desc,` : sql``} page.dated_at desc, id desc`.execute(db);
  return rows;
}

/**
 * The rows that match the query as their language reads it. One part for each way to read it, so that the index of words
 * answers it alone: a condition on the words beside others would be checked against the words of each row again.
 */
function foundBy(queries: readonly ReadQuery[], condition: RawBuilder<unknown>): RawBuilder<unknown> {
  const parts = queries.map(
    ({ query, configs }) => sql`
      select id, dated_at, ${query}::tsquery as query from broadsheet.articles
      where search @@ ${query}::tsquery and search_config = any(${configs}::text[]) and ${condition}`,
  );
  return sql.join(parts, sql` union all `);
}

function behindDate(cursor: Cursor | undefined): RawBuilder<boolean> {
  return cursor === undefined ? sql`true` : sql`(dated_at, id) < (${cursor.datedAt}, ${cursor.id})`;
}

function behindScore(cursor: Cursor | undefined): RawBuilder<boolean> {
  if (cursor === undefined) return sql`true`;
  return sql`(score, dated_at, id) < (${cursor.score}::float8, ${cursor.datedAt}, ${cursor.id})`;
}
