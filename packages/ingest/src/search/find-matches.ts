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
  const { rows } = await sql<Match>`
    with matches as materialized (
      select id, dated_at, search, search_config, ${queryOfRow(queries)} as query from broadsheet.articles
      where (${matchesAny(queries)}) and ${conditionOf(filter)} and ${isByScore ? sql`true` : behindDate(cursor)}
      order by dated_at desc, id desc
      limit ${isByScore ? maxScored : count}
    ), scored as (
      select id, dated_at, search_config, query, ts_rank(search, query)::float8 as score from matches
    ), page as (
      select * from scored where ${isByScore ? behindScore(cursor) : sql`true`}
      order by ${isByScore ? sql`score desc,` : sql``} dated_at desc, id desc
      limit ${count}
    )
    select page.id, article, version, page.dated_at as "datedAt", score, page.search_config as config, query::text
    from page join broadsheet.articles on articles.id = page.id
    order by ${isByScore ? sql`score desc,` : sql``} page.dated_at desc, page.id desc`.execute(db);
  return rows;
}

/** Whether a row matches the query as its language reads it; written so that the index of words answers it. */
function matchesAny(queries: readonly ReadQuery[]): RawBuilder<boolean> {
  const each = queries.map(
    ({ query, configs }) => sql`(search @@ ${query}::tsquery and search_config = any(${configs}::text[]))`,
  );
  return sql`${sql.join(each, sql` or `)}`;
}

/** The query as the language of a row reads it. */
function queryOfRow(queries: readonly ReadQuery[]): RawBuilder<string> {
  const each = queries.map(
    ({ query, configs }) => sql`when search_config = any(${configs}::text[]) then ${query}::tsquery`,
  );
  return sql`case ${sql.join(each, sql` `)} end`;
}

function behindDate(cursor: Cursor | undefined): RawBuilder<boolean> {
  return cursor === undefined ? sql`true` : sql`(dated_at, id) < (${cursor.datedAt}, ${cursor.id})`;
}

function behindScore(cursor: Cursor | undefined): RawBuilder<boolean> {
  if (cursor === undefined) return sql`true`;
  return sql`(score, dated_at, id) < (${cursor.score}::float8, ${cursor.datedAt}, ${cursor.id})`;
}
