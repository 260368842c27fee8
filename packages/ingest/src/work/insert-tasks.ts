import { fromKysely, type JobInsert, type PgBoss } from 'pg-boss';
import type { Kysely } from 'kysely';
import type { Database } from '../database/database.ts';
import { aliasOf } from '../names/alias-of.ts';
import { taskQueue } from './queue.ts';
import { hostOf, type Task } from './task.ts';

/** Feeds go first: they are few, and late news is none. */
const priorities = { feed: 1, page: 0, file: 0 } as const satisfies Record<Task['kind'], number>;

/**
 * Puts tasks into the queue.
 *
 * @returns How many were put there: those of an address that waits or runs already are left out.
 */
export async function insertTasks(boss: PgBoss, db: Kysely<Database>, tasks: readonly Task[]): Promise<number> {
  if (tasks.length === 0) return 0;
  const ids = await boss.insert(taskQueue, tasks.map(toJob), { returnId: true, db: fromKysely(db) });
  return ids?.length ?? 0;
}

function toJob(task: Task): JobInsert {
  const host = hostOf(task);
  return {
    data: task,
    priority: priorities[task.kind],
    singletonKey: `${task.kind} ${aliasOf(task.url)}`,
    ...(host === undefined ? {} : { group: { id: host } }),
  };
}
