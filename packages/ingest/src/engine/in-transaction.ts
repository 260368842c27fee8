import type { Transaction } from 'kysely';
import type { Database } from '../database/database.ts';
import { codeOf } from './code-of.ts';
import type { Engine } from './engine.ts';

/** Attempts before a transaction that others got in the way of fails. */
const maxAttempts = 4;

/** Codes of PostgreSQL for a transaction that was undone for the sake of others: `serialization_failure`, `deadlock_detected`. */
const retried: readonly unknown[] = ['40001', '40P01'];

/** Runs work in a transaction, all of it or nothing; again, when the server undid it for the sake of others. */
export async function inTransaction<Result>(
  { db }: Engine,
  work: (transaction: Transaction<Database>) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (attempt === maxAttempts || !retried.includes(codeOf(error))) throw error;
    }
  }
}
