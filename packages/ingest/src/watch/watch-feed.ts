import { InputError } from '@broadsheet/sdk';
import { sql } from 'kysely';
import { workChannel } from '../work/announce.ts';
import { insertTasks } from '../work/insert-tasks.ts';
import type { WorkContext } from '../work/work-context.ts';
import { readEvery } from './read-every.ts';
import type { WatchedFeed, WatchOptions } from './watching.ts';

/** Watches a feed from now on; one that is watched already gets its new pause. */
export async function watchFeed(
  { engine, boss }: WorkContext,
  feed: string | URL | { readonly url: string },
  { every }: WatchOptions,
): Promise<void> {
  const url = addressOf(typeof feed === 'string' || feed instanceof URL ? feed : feed.url);
  const everySeconds = readEvery(every);
  await engine.db.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('sources')
      .values({ url, kind: 'feed', every_seconds: everySeconds, paused_at: null })
      .onConflict((conflict) => conflict.column('url').doUpdateSet({ every_seconds: everySeconds, paused_at: null }))
      .execute();
    await transaction
      .insertInto('fetch_states')
      .values({ url, interval_seconds: everySeconds, next_due_at: sql`now()` })
      .onConflict((conflict) =>
        conflict.column('url').doUpdateSet({ interval_seconds: everySeconds, next_due_at: sql`now()` }),
      )
      .execute();
    await insertTasks(boss, transaction, [{ kind: 'feed', url }]);
  });
  await engine.notify(workChannel, '');
}

/** Watches a feed no more. Its articles stay. Gives whether it was watched. */
export async function unwatchFeed({ db }: WorkContext['engine'], feed: string | URL): Promise<boolean> {
  const url = addressOf(feed);
  const { numDeletedRows } = await db.deleteFrom('sources').where('url', '=', url).executeTakeFirst();
  await db.deleteFrom('fetch_states').where('url', '=', url).execute();
  return numDeletedRows > 0n;
}

/** The feeds that are watched, the one that is due next first. */
export async function watchedFeeds({ db }: WorkContext['engine']): Promise<readonly WatchedFeed[]> {
  const rows = await db
    .selectFrom('sources')
    .innerJoin('fetch_states', 'fetch_states.url', 'sources.url')
    .selectAll('fetch_states')
    .select('every_seconds')
    .where('kind', '=', 'feed')
    .orderBy('next_due_at')
    .orderBy('fetch_states.url')
    .execute();
  return rows.map((row) => ({
    url: row.url,
    everySeconds: row.every_seconds,
    intervalSeconds: row.interval_seconds ?? row.every_seconds,
    nextDueAt: row.next_due_at ?? new Date(0),
    ...(row.checked_at === null ? {} : { checkedAt: row.checked_at }),
    ...(row.changed_at === null ? {} : { changedAt: row.changed_at }),
    failures: row.failures,
  }));
}

function addressOf(feed: string | URL): string {
  const url = URL.parse(feed);
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
    throw new InputError('feed', `"${feed}" is no absolute web address.`);
  url.hash = '';
  return url.href;
}
