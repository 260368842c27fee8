import type { Transaction } from 'kysely';
import type { Database } from '../database/database.ts';
import type { ArticleNames } from '../names/names-of-article.ts';
import { sitesAbove } from '../names/site-of.ts';

/** The reason why an article must not be kept; `undefined` when it may be. */
export async function findTakedown(
  transaction: Transaction<Database>,
  { site, publisher, aliases }: ArticleNames,
): Promise<string | undefined> {
  const found = await transaction
    .selectFrom('takedowns')
    .select('reason')
    .where((eb) =>
      eb.or([
        eb('kind', '=', 'article').and('value', 'in', aliases),
        eb('kind', '=', 'publisher').and('value', 'in', [...sitesAbove(site), publisher]),
      ]),
    )
    .orderBy('made_at')
    .limit(1)
    .executeTakeFirst();
  return found?.reason;
}
