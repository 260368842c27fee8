import { fromKysely } from 'pg-boss';
import type { Transaction } from 'kysely';
import type { Database } from '../database/database.ts';
import { inTransaction } from '../engine/in-transaction.ts';
import type { ClaimedTask } from './claim-tasks.ts';
import { failureOf, type Failure } from './failure.ts';
import type { Outcome } from './outcome.ts';
import { taskQueue } from './queue.ts';
import { writeFailure } from './write-failure.ts';
import type { WorkContext } from './work-context.ts';

/** The task was taken from this worker, which was believed to be gone: another one does it. */
class ClaimLost extends Error {}

/**
 * Takes a task off the queue and writes what came of it, both in one transaction: a crash leaves both undone, and a task
 * that was given to another worker meanwhile leaves nothing here.
 *
 * @returns Whether the task was still this worker's.
 */
export async function settleTask(context: WorkContext, claimed: ClaimedTask, outcome: Outcome): Promise<boolean> {
  try {
    await inTransaction(context.engine, async (transaction) => {
      await releaseClaim(transaction, claimed);
      if (outcome.isDone) await complete(context, transaction, claimed, outcome.write);
      else await fail(context, transaction, claimed, failureOf(outcome.error));
    });
    return true;
  } catch (error) {
    if (error instanceof ClaimLost) return false;
    throw error;
  }
}

async function releaseClaim(
  transaction: Transaction<Database>,
  { id, retryCount, worker }: ClaimedTask,
): Promise<void> {
  const released = await transaction
    .deleteFrom('claims')
    .where('job_id', '=', id)
    .where('attempt', '=', retryCount)
    .where('worker', '=', worker)
    .executeTakeFirst();
  if (released.numDeletedRows === 0n) throw new ClaimLost();
}

async function complete(
  { boss }: WorkContext,
  transaction: Transaction<Database>,
  { id, retryCount, task }: ClaimedTask,
  write: Extract<Outcome, { isDone: true }>['write'],
): Promise<void> {
  await boss.complete(taskQueue, { id, retryCount }, null, { db: fromKysely(transaction) });
  await transaction.deleteFrom('failures').where('url', '=', task.url).execute();
  await write(transaction);
}

async function fail(
  { boss }: WorkContext,
  transaction: Transaction<Database>,
  { id, retryCount, task }: ClaimedTask,
  failure: Failure,
): Promise<void> {
  const db = fromKysely(transaction);
  const { code, kind, message, isPassing, retryAfterMs } = failure;
  await boss.fail(taskQueue, { id, retryCount }, { code, kind, message }, { db });
  // What a retry cannot help is given up: pg-boss calls that cancelled, and keeps the reason with the job.
  if (!isPassing) await boss.cancel(taskQueue, id, { db });
  else if (retryAfterMs > 0)
    await boss.update(taskQueue, undefined, { id, startAfter: Math.ceil(retryAfterMs / 1000), db });
  await writeFailure(transaction, task.url, failure);
}
