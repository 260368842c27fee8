import type { Kysely } from 'kysely';
import type { Database } from '../database/database.ts';
import { aliasOf } from '../names/alias-of.ts';

/** Finds the row of an article by any of its addresses, or by its identifier where it has no address. */
export async function findArticle(db: Kysely<Database>, name: string): Promise<number | undefined> {
  const found = await db
    .selectFrom('aliases')
    .select('article_id')
    .where('alias', '=', aliasOf(name))
    .executeTakeFirst();
  return found?.article_id;
}
