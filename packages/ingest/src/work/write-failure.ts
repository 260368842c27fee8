import { sql, type Transaction } from 'kysely';
import type { Database } from '../database/database.ts';
import type { Failure } from './failure.ts';

/** Writes down why an address failed, in place of the reason before. */
export async function writeFailure(
  transaction: Transaction<Database>,
  url: string,
  { code, kind, message, details }: Failure,
  isQuarantined = false,
): Promise<void> {
  const reason = { code, kind, message, details: JSON.stringify(details) };
  await transaction
    .insertInto('failures')
    .values({ url, ...reason, quarantined_at: isQuarantined ? sql`now()` : null })
    .onConflict((conflict) =>
      conflict.column('url').doUpdateSet((row) => ({
        ...reason,
        attempts: row.eb('failures.attempts', '+', 1),
        last_failed_at: sql`now()`,
        quarantined_at: row.ref('excluded.quarantined_at'),
      })),
    )
    .execute();
}
