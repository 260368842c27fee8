import { sql } from 'kysely';
import type { Engine } from '../engine/engine.ts';

/** What a table takes of the disk. */
export interface TableStorage {
  /** Name of the table. */
  readonly table: string;
  /** Its rows, as PostgreSQL last estimated them. */
  readonly rows: number;
  /** Bytes of the rows, long values included. */
  readonly rowBytes: number;
  /** Bytes of its indexes. */
  readonly indexBytes: number;
}

/** Reads what each table of the archive takes of the disk, the largest first. */
export async function readStorage({ db }: Engine): Promise<readonly TableStorage[]> {
  const { rows } = await sql<TableStorage>`
    select
      relname as "table",
      greatest(reltuples, 0)::float8 as rows,
      pg_table_size(oid)::float8 as "rowBytes",
      pg_indexes_size(oid)::float8 as "indexBytes"
    from pg_class
    where relnamespace = 'broadsheet'::regnamespace and relkind = 'r'
    order by pg_total_relation_size(oid) desc, relname`.execute(db);
  return rows;
}
