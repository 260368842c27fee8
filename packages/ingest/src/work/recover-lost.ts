import { fromKysely } from 'pg-boss';
import { sql, type Selectable, type Transaction } from 'kysely';
import type { ClaimsTable } from '../database/claims-table.ts';
import type { Database } from '../database/database.ts';
import type { Failure } from './failure.ts';
import { lockHandover, workerSpace } from './locks.ts';
import { taskQueue } from './queue.ts';
import { readTask } from './task.ts';
import type { WorkContext } from './work-context.ts';
import { writeFailure } from './write-failure.ts';

/** Workers that may end with a task alone in hand before it is left alone. */
const crashesUntilQuarantine = 2;

/** Workers that live: the database lets go of a worker's lock when its connection ends. */
const livingWorkers = sql`select objid::integer from pg_locks
  where locktype = 'advisory' and classid = ${workerSpace} and granted
    and database = (select oid from pg_database where datname = current_database())`;

/**
 * Puts the tasks of workers that ended back into the queue, at once. Each is suspect of having ended its worker, and is
 * tried with no other task beside it next; two workers ended by it alone, and it is given up.
 *
 * @returns How many tasks were found.
 */
export async function recoverLost({ engine, boss }: WorkContext): Promise<number> {
  return engine.db.transaction().execute(async (transaction) => {
    await lockHandover(transaction);
    const lost = await transaction
      .updateTable('claims')
      .set((row) => ({
        worker: null,
        crashes: row.eb('crashes', '+', sql<number>`is_alone::integer`),
      }))
      .where('worker', 'is not', null)
      .where(sql<boolean>`worker not in (${livingWorkers})`)
      .returningAll()
      .execute();
    for (const claim of lost) await recover(boss, transaction, claim);
    return lost.length;
  });
}

async function recover(
  boss: WorkContext['boss'],
  transaction: Transaction<Database>,
  { job_id: id, attempt: retryCount, crashes }: Selectable<ClaimsTable>,
): Promise<void> {
  const db = fromKysely(transaction);
  const isQuarantined = crashes >= crashesUntilQuarantine;
  const failure = lossOf(isQuarantined);
  await boss.fail(taskQueue, { id, retryCount }, { ...failure }, { db });
  if (isQuarantined) await boss.cancel(taskQueue, id, { db });
  else await boss.update(taskQueue, undefined, { id, startAfter: 0, db });
  const [job] = await boss.findJobs<unknown>(taskQueue, { id, db });
  if (job?.state === 'retry') return;
  await transaction.deleteFrom('claims').where('job_id', '=', id).execute();
  if (job !== undefined) await writeFailure(transaction, readTask(job.data).url, failure, isQuarantined);
}

function lossOf(isQuarantined: boolean): Failure {
  return {
    code: 'WORKER_LOST',
    kind: isQuarantined ? 'quarantine' : 'ended',
    message: isQuarantined
      ? `${crashesUntilQuarantine} processes ended while they worked on it and on nothing else; it is left alone.`
      : 'The process that worked on it ended, as others before it.',
    details: {},
    isPassing: !isQuarantined,
    retryAfterMs: 0,
  };
}
