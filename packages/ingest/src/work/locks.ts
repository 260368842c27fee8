import { sql, type Transaction } from 'kysely';
import type { Database } from '../database/database.ts';

/**
 * Space of the advisory locks that workers hold, one each, while they live. Numbers of locks are shared by all programs
 * of a database, so these are arbitrary and not small.
 */
export const workerSpace = 1_651_667_058;
/** Space of the lock under which tasks change hands. */
const handoverSpace = 1_651_667_059;

/**
 * Waits until this transaction alone, of all workers on all machines, takes tasks or takes them away. Counting what runs
 * on a host and adding to it must not be done by two at once.
 */
export async function lockHandover(transaction: Transaction<Database>): Promise<void> {
  await sql`select pg_advisory_xact_lock(${handoverSpace}, 0)`.execute(transaction);
}
