import { createNodeClient } from '@broadsheet/sdk/node';
import type { PgBoss } from 'pg-boss';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../engine/engine.ts';
import { openEngine } from '../engine/open-engine.ts';
import { generatedFeed } from '../testing/press/generated-feed.ts';
import { listenPress, type Press } from '../testing/press/listen-press.ts';
import type { PressAnswer } from '../testing/press/press-host.ts';
import { type TestDatabase, testDatabases } from '../testing/test-databases.ts';
import { openQueue } from '../work/open-queue.ts';
import { silentTelemetry } from '../work/telemetry.ts';
import type { WorkContext } from '../work/work-context.ts';
import { createFetchStateCache } from './fetch-state-cache.ts';
import { lookAtFeed } from './look-at-feed.ts';
import { enqueueDueFeeds } from './schedule-looks.ts';
import { unwatchFeed, watchedFeeds, watchFeed } from './watch-feed.ts';

/** A feed of these stories, with a validator. */
function feedOf(...stories: number[]) {
  return (origin: string): PressAnswer => ({
    headers: { 'content-type': 'application/rss+xml', etag: `"${stories.join()}"` },
    body: generatedFeed(origin, stories),
  });
}

describe.each(testDatabases)('a feed that is watched on $kind', ({ create }) => {
  let database: TestDatabase;
  let engine: Engine;
  let boss: PgBoss;
  let press: Press;
  let client: ReturnType<typeof createNodeClient>;
  let context: WorkContext;
  let url: string;
  let answer: (origin: string) => PressAnswer;

  beforeAll(async () => {
    database = await create();
    engine = await openEngine(database.database);
    boss = await openQueue(engine, { retry: {}, telemetry: false }, () => {});
  });
  beforeEach(async () => {
    await boss.deleteAllJobs('tasks');
    await engine.executeSql('delete from broadsheet.sources; delete from broadsheet.fetch_states');
    press = await listenPress({
      hosts: 1,
      pages: 0,
      instead: (path, origin) => (path === '/feed' ? answer(origin) : undefined),
    });
    url = `${press.hosts[0]?.origin}/feed`;
    client = createNodeClient({
      allow: { hosts: ['127.0.0.1'] },
      cache: createFetchStateCache(engine.db),
      maxRetries: 0,
    });
    context = { engine, boss, client, telemetry: silentTelemetry };
    await watchFeed(context, url, { every: '10m' });
  });
  afterEach(async () => {
    await client.close();
    await press.close();
  });
  afterAll(async () => {
    await boss.stop();
    await engine.close();
    await database.remove();
  });

  async function look(): Promise<void> {
    const write = await lookAtFeed(context, url, AbortSignal.timeout(10_000));
    await engine.db.transaction().execute(write);
  }

  /** Paths of the tasks that wait, in order. */
  async function tasks(): Promise<string[]> {
    const jobs = await boss.findJobs<{ url: string }>('tasks', { queued: true });
    return jobs.map(({ data }) => new URL(data.url).pathname).toSorted();
  }

  it('is asked for what has changed only, and its news become tasks', async () => {
    answer = feedOf(1, 2);
    await look();
    await look();
    expect(await watchedFeeds(engine)).toMatchObject([{ url, everySeconds: 600, intervalSeconds: 900, failures: 0 }]);
    answer = feedOf(3, 1, 2);
    await look();
    expect(await tasks()).toEqual(['/feed', '/story-1', '/story-2', '/story-3']);
    expect(await watchedFeeds(engine)).toMatchObject([{ intervalSeconds: 600 }]);
    const looks = press.hosts[0]?.asked.filter(({ path }) => path === '/feed');
    expect(looks?.map(({ isConditional }) => isConditional)).toEqual([false, true, true]);
  });

  it('is looked at later when a look failed, and says why', async () => {
    answer = () => ({ status: 500 });
    await look();
    expect(await watchedFeeds(engine)).toMatchObject([{ intervalSeconds: 1200, failures: 1 }]);
    const failures = await engine.db.selectFrom('failures').selectAll().execute();
    expect(failures).toMatchObject([{ url, code: 'FETCH_FAILED', kind: 'status' }]);
  });

  it('leaves pages alone that were given up', async () => {
    answer = feedOf(1, 2);
    const gone = `${press.hosts[0]?.origin}/story-1`;
    await engine.db.insertInto('failures').values({ url: gone, code: 'NOT_AN_ARTICLE', message: '' }).execute();
    await look();
    expect(await tasks()).toEqual(['/feed', '/story-2']);
  });

  it('is put into the queue when it is due, and once', async () => {
    answer = feedOf(1);
    await boss.deleteAllJobs('tasks');
    await look();
    await boss.deleteAllJobs('tasks');
    await enqueueDueFeeds(context);
    expect(await tasks()).toEqual([]);
    await engine.db
      .updateTable('fetch_states')
      .set({ next_due_at: new Date(0) })
      .execute();
    await enqueueDueFeeds(context);
    await enqueueDueFeeds(context);
    expect(await tasks()).toEqual(['/feed']);
  });

  it('is forgotten when it is watched no more, even while it is looked at', async () => {
    answer = feedOf(1);
    const write = await lookAtFeed(context, url, AbortSignal.timeout(10_000));
    expect(await unwatchFeed(engine, url)).toBe(true);
    await engine.db.transaction().execute(write);
    expect(await watchedFeeds(engine)).toEqual([]);
    expect(await unwatchFeed(engine, url)).toBe(false);
  });
});
