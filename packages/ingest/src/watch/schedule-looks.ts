import type { PgBoss } from 'pg-boss';
import { workChannel } from '../work/announce.ts';
import { insertTasks } from '../work/insert-tasks.ts';
import type { WorkContext } from '../work/work-context.ts';

/** Queue of pg-boss's schedule: each of its jobs is a minute that has come. */
const minuteQueue = 'minutes';
const everyMinute = '* * * * *';

/** Feeds that are put into the queue at a time. */
const feedsAtOnce = 1000;

/** Has pg-boss tick every minute, once for all processes. */
export async function scheduleLooks(boss: PgBoss): Promise<void> {
  await boss.createQueue(minuteQueue, {
    policy: 'exclusive',
    retryLimit: 0,
    expireInSeconds: 60,
    deleteAfterSeconds: 60,
  });
  await boss.schedule(minuteQueue, everyMinute);
}

/** Takes part in turning ticks into looks at the feeds that are due. */
export async function takeTicks(context: WorkContext): Promise<void> {
  await context.boss.work(minuteQueue, async () => enqueueDueFeeds(context));
}

/** Puts the feeds that are due into the queue, those first that have waited longest. */
export async function enqueueDueFeeds({ engine, boss }: WorkContext): Promise<void> {
  const { db } = engine;
  const due = await db
    .selectFrom('fetch_states')
    .innerJoin('sources', 'sources.url', 'fetch_states.url')
    .select('fetch_states.url')
    .where('kind', '=', 'feed')
    .where('paused_at', 'is', null)
    .where('next_due_at', '<=', ({ fn }) => fn('now'))
    .orderBy('next_due_at')
    .execute();
  for (let start = 0; start < due.length; start += feedsAtOnce) {
    const some = due.slice(start, start + feedsAtOnce);
    await insertTasks(
      boss,
      db,
      some.map(({ url }) => ({ kind: 'feed', url })),
    );
  }
  if (due.length > 0) await engine.notify(workChannel, '');
}
