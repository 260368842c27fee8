import type { Kysely } from 'kysely';
import type { Database } from '../database/database.ts';
import { aliasOf } from '../names/alias-of.ts';

/** Which of these addresses the archive has an article of. */
export async function knownAddresses(db: Kysely<Database>, addresses: readonly string[]): Promise<ReadonlySet<string>> {
  const aliases = addresses.map(aliasOf);
  if (aliases.length === 0) return new Set();
  const rows = await db.selectFrom('aliases').select('alias').where('alias', 'in', aliases).execute();
  const known = new Set(rows.map(({ alias }) => alias));
  return new Set(addresses.filter((address) => known.has(aliasOf(address))));
}
