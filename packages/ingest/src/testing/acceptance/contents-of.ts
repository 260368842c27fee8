import { openEngine } from '../../engine/open-engine.ts';

/** What an archive holds, without what differs between two runs: times of retrieval, and numbers of rows. */
export async function contentsOf(database: string): Promise<readonly string[]> {
  const engine = await openEngine(database);
  try {
    const { rows } = await engine.executeSql(`
      select (a.article::jsonb - 'dateRetrieved')::text || ' ' || a.version || ' '
        || (select count(*) from broadsheet.versions v where v.article_id = a.id) || ' '
        || (select string_agg(alias, ' ' order by alias) from broadsheet.aliases n where n.article_id = a.id) as line
      from broadsheet.articles a order by 1`);
    return rows.map((row) => JSON.stringify(row));
  } finally {
    await engine.close();
  }
}
