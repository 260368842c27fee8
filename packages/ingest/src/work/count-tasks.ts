import { sql } from 'kysely';
import type { Engine } from '../engine/engine.ts';
import { queueSchema, taskQueue } from './queue.ts';

const jobs = sql.table(`${queueSchema}.job`);

/** A group of tasks that are alike. */
export interface TaskCount {
  /** State in the words of pg-boss, where `failed` stands for `cancelled` too. */
  readonly state: 'created' | 'retry' | 'active' | 'completed' | 'failed';
  /** Why they were given up; empty for all others. */
  readonly code: string;
  readonly kind: string;
  readonly count: number;
  /** How many of them ended in the last seconds. */
  readonly recent: number;
  /** Seconds since the first of them was begun. */
  readonly age_seconds: number | null;
}

/** Seconds that `recent` looks back. */
export const recentSeconds = 10;

/** Counts tasks, looks at feeds left out: those of a batch, or all that the queue still knows. */
export async function countTasks({ db }: Engine, batch: string | undefined): Promise<readonly TaskCount[]> {
  const isGivenUp = sql`state in ('failed', 'cancelled')`;
  const counts = await sql<TaskCount>`
    select
      case when ${isGivenUp} then 'failed' else state::text end as state,
      case when ${isGivenUp} then coalesce(output ->> 'code', '') else '' end as code,
      case when ${isGivenUp} then coalesce(output ->> 'kind', '') else '' end as kind,
      count(*)::integer as count,
      (count(*) filter (where completed_on > now() - make_interval(secs => ${recentSeconds})))::integer as recent,
      extract(epoch from now() - min(started_on))::float8 as age_seconds
    from ${jobs}
    where name = ${taskQueue} and data ->> 'kind' <> 'feed'
      ${batch === undefined ? sql`` : sql`and data ->> 'batch' = ${batch}`}
    group by 1, 2, 3`.execute(db);
  return counts.rows;
}

/** Whether any task waits or is in hand, of whatever kind. */
export async function isWorkLeft({ db }: Engine): Promise<boolean> {
  const { rows } = await sql`
    select from ${jobs} where name = ${taskQueue} and state < 'completed' limit 1`.execute(db);
  return rows.length > 0;
}
