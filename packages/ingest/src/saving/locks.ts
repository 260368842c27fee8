import { type Transaction, sql } from 'kysely';
import type { Database } from '../database/database.ts';

/**
 * Locks of PostgreSQL that transactions hold until their end, in the order in which they are asked for, so that none
 * waits for another in a circle: names, takedowns, clusters, and then rows.
 */

/** Makes sure that no other transaction saves an article that has one of the names. */
export async function lockNames(transaction: Transaction<Database>, names: readonly string[]): Promise<void> {
  await sql`
    select pg_advisory_xact_lock(key) from (
      select distinct hashtextextended('broadsheet name ' || name, 0) as key from unnest(${names}::text[]) as name
      order by key
    ) as keys`.execute(transaction);
}

/** Waits until no takedown is being made; none begins then before the end of the transaction. */
export async function shareTakedowns(transaction: Transaction<Database>): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(hashtextextended('broadsheet takedowns', 0))`.execute(transaction);
}

/** Waits until no article is being saved; none is saved then before the end of the transaction. */
export async function lockTakedowns(transaction: Transaction<Database>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('broadsheet takedowns', 0))`.execute(transaction);
}

/** Makes sure that no other transaction joins clusters. */
export async function lockClusters(transaction: Transaction<Database>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('broadsheet clusters', 0))`.execute(transaction);
}
