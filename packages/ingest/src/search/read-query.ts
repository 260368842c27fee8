import { sql } from 'kysely';
import type { Engine } from '../engine/engine.ts';
import { searchConfigOf, searchConfigs } from './search-configs.ts';
import { splitWords } from './split-words.ts';

/** A query as some languages read it. */
export interface ReadQuery {
  /** The query of full-text search, as text. */
  readonly query: string;
  /** The configurations that read it so. */
  readonly configs: readonly string[];
}

/**
 * Reads what a person typed in every language that is searched. Languages that give the same query stand together; one
 * in which all words are without meaning gives none.
 */
export async function readQuery({ db }: Engine, text: string, language?: string): Promise<readonly ReadQuery[]> {
  const configs = language === undefined ? searchConfigs : [searchConfigOf(language)];
  const { rows } = await sql<ReadQuery>`
    select query::text, array_agg(config order by config) as configs from (
      select config, websearch_to_tsquery(config::regconfig, ${splitWords(text)}) as query
      from unnest(${configs}::text[]) as config
    ) as read
    where numnode(query) > 0
    group by query
    order by 1`.execute(db);
  return rows;
}
