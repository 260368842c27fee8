import { fromKysely } from 'pg-boss';
import { sql } from 'kysely';
import { lockHandover } from './locks.ts';
import { taskQueue } from './queue.ts';
import { readTask, type QueuedTask } from './task.ts';
import type { WorkContext } from './work-context.ts';

/** A task that a worker has in hand. */
export interface ClaimedTask {
  /** The job of pg-boss. */
  readonly id: string;
  /** Times it was tried before. */
  readonly retryCount: number;
  /** Key of the worker. */
  readonly worker: number;
  /** What it asks for. */
  readonly task: QueuedTask;
  /** Whether a worker ended that had it in hand, so that it is to be tried with no other task beside it. */
  readonly isSuspect: boolean;
}

/** Which tasks are taken, and by whom. */
export interface Claim {
  /** Key of the lock that the worker holds. */
  readonly worker: number;
  /** Most tasks that are taken. */
  readonly count: number;
  /** Most tasks of one host that all workers together have in hand. */
  readonly concurrencyPerHost: number;
  /** Whether the worker has no other task in hand, and takes one only. */
  readonly isAlone: boolean;
}

/**
 * Takes tasks from the queue, unless work is paused. Who takes them is written down in the same transaction, so that no
 * task is ever in the hands of nobody.
 */
export async function claimTasks(
  { engine, boss }: WorkContext,
  { worker, count, concurrencyPerHost, isAlone }: Claim,
): Promise<readonly ClaimedTask[]> {
  return engine.db.transaction().execute(async (transaction) => {
    await lockHandover(transaction);
    if ((await transaction.selectFrom('pauses').select('since').executeTakeFirst()) !== undefined) return [];
    const jobs = await boss.fetch<unknown>(taskQueue, {
      batchSize: count,
      groupConcurrency: concurrencyPerHost,
      db: fromKysely(transaction),
    });
    if (jobs.length === 0) return [];
    const claims = await transaction
      .insertInto('claims')
      .values(jobs.map(({ id, retryCount }) => ({ job_id: id, attempt: retryCount, worker, is_alone: isAlone })))
      // A row that is there already was left by a worker that ended.
      .onConflict((conflict) =>
        conflict.column('job_id').doUpdateSet((row) => ({
          attempt: row.ref('excluded.attempt'),
          worker: row.ref('excluded.worker'),
          is_alone: row.ref('excluded.is_alone'),
        })),
      )
      .returning(['job_id', sql<boolean>`xmax <> 0`.as('is_suspect')])
      .execute();
    const suspects = new Set(claims.filter(({ is_suspect }) => is_suspect).map(({ job_id }) => job_id));
    return jobs.map(({ id, retryCount, data }) => ({
      id,
      retryCount,
      worker,
      task: readTask(data),
      isSuspect: suspects.has(id),
    }));
  });
}

/** Writes down that a worker has this task alone in hand. */
export async function markAlone({ engine }: WorkContext, { id }: ClaimedTask): Promise<void> {
  await engine.db.updateTable('claims').set({ is_alone: true }).where('job_id', '=', id).execute();
}
