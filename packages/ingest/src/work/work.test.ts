import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { archiveOn } from '../archive-on.ts';
import type { Archive } from '../archive.ts';
import type { Engine } from '../engine/engine.ts';
import { openEngine } from '../engine/open-engine.ts';
import { listenPress, type Press, type PressOptions } from '../testing/press/listen-press.ts';
import { type TestDatabase, testDatabases } from '../testing/test-databases.ts';
import type { Progress } from './progress.ts';

/** What is kept when all of these are. */
function rowsOf(urls: readonly string[]) {
  return urls.toSorted().map((url) => ({ url }));
}

describe.each(testDatabases)('work on $kind', ({ create }) => {
  let database: TestDatabase;
  let engine: Engine;
  let press: Press;
  const closing: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    database = await create();
    engine = await openEngine(database.database);
  });
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
  });
  afterAll(async () => {
    await engine.close();
    await database.remove();
  });

  /** An archive and a press to fill it from. */
  async function open(options: PressOptions): Promise<Archive> {
    press = await listenPress(options);
    const archive = archiveOn(
      { ...engine, close: async () => {} },
      { client: { allow: { hosts: ['127.0.0.1'] }, maxRetries: 0 }, retry: { delaySeconds: 1, limit: 1 } },
    );
    closing.push(archive.close, press.close);
    return archive;
  }

  /** What was kept of this press. */
  async function kept(): Promise<unknown[]> {
    const sites = press.hosts.map(({ origin }) => new URL(origin).host);
    const { rows } = await engine.executeSql(
      `select article ->> 'url' as url from broadsheet.articles where site = any ($1) order by 1`,
      [sites],
    );
    return rows;
  }

  it('gets what was asked for, once', async () => {
    const archive = await open({ hosts: 3, pages: 20 });
    const { urls } = press;
    expect(await archive.enqueue(urls)).toMatchObject({ queued: 20, waiting: 0 });
    expect(await archive.enqueue([...urls, `${urls[0]}?utm_source=mail#top`])).toMatchObject({
      queued: 0,
      waiting: 21,
    });
    await (await archive.work()).drain();
    expect(await kept()).toEqual(rowsOf(urls));
  });

  it('asks no host for more than it may, with all workers together', async () => {
    const archive = await open({ hosts: 2, pages: 30, delayMs: 5 });
    await archive.enqueue(press.urls);
    const workers = await Promise.all([archive.work({ concurrency: 8 }), archive.work({ concurrency: 8 })]);
    await Promise.all(workers.map((worker) => worker.drain()));
    expect(await kept()).toHaveLength(30);
    expect(Math.max(...press.hosts.map((host) => host.peakConnections()))).toBeLessThanOrEqual(2);
    expect(Math.max(...press.hosts.map((host) => host.peakRequests()))).toBeLessThanOrEqual(2);
  });

  it('tries again what may pass, and gives up what may not, with the reason', async () => {
    let isDown = true;
    const archive = await open({
      hosts: 1,
      pages: 3,
      instead: (path) => {
        if (path === '/story-0') return isDown ? { status: 503 } : undefined;
        if (path === '/story-1') return { status: 503 };
        return path === '/story-2' ? { status: 410 } : undefined;
      },
    });
    const { batch } = await archive.enqueue(press.urls);
    const worker = await archive.work();
    const seen: Progress[] = [];
    for await (const progress of archive.progress({ batch })) {
      seen.push(progress);
      isDown &&= progress.retrying < 2;
    }
    await worker.stop();
    expect(seen.at(-1)).toMatchObject({
      total: 3,
      waiting: 0,
      retrying: 0,
      running: 0,
      done: 1,
      failed: 2,
      failures: expect.arrayContaining([{ code: 'FETCH_FAILED', kind: 'status', count: 2 }]),
    });
    const { origin = '' } = press.hosts[0] ?? {};
    const failures = await archive.failures({ code: 'FETCH_FAILED', kind: 'status' });
    expect(
      failures.filter(({ url }) => url.startsWith(origin)).toSorted((a, b) => (a.url < b.url ? -1 : 1)),
    ).toMatchObject([
      { url: press.urls[1], attempts: 2, isQuarantined: false, message: expect.stringContaining('503') },
      { url: press.urls[2], attempts: 1, isQuarantined: false, message: expect.stringContaining('410') },
    ]);
    expect(await kept()).toEqual(rowsOf(press.urls.slice(0, 1)));
    expect(await archive.enqueue(press.urls.slice(1))).toMatchObject({ queued: 2 });
  });

  it('pauses everywhere, and goes on', async () => {
    const archive = await open({ hosts: 1, pages: 4 });
    await archive.pause();
    const { batch } = await archive.enqueue(press.urls);
    const worker = await archive.work();
    const seen: Progress[] = [];
    for await (const progress of archive.progress({ batch })) {
      seen.push(progress);
      if (seen.length === 1) await archive.resume();
    }
    await worker.drain();
    expect(seen.at(0)).toMatchObject({ isPaused: true, waiting: 4, done: 0 });
    expect(seen.at(-1)).toMatchObject({ isPaused: false, waiting: 0, done: 4 });
    expect(await kept()).toEqual(rowsOf(press.urls));
  });

  it('writes nothing for a task that was given to another worker meanwhile', async () => {
    const archive = await open({ hosts: 1, pages: 1, delayMs: 50 });
    await archive.enqueue(press.urls);
    const worker = await archive.work();
    while (press.hosts[0]?.asked.every(({ path }) => path !== '/story-0'))
      await new Promise((resolve) => void setTimeout(resolve, 5));
    await engine.db.updateTable('claims').set({ worker: 1 }).execute();
    await worker.drain();
    expect(await kept()).toEqual(rowsOf(press.urls));
    expect(press.hosts[0]?.asked.filter(({ path }) => path === '/story-0')).toHaveLength(2);
  });

  it('refuses what is no address', async () => {
    const archive = await open({ hosts: 1, pages: 0 });
    await expect(archive.enqueue(['the front page'])).rejects.toThrow('"the front page" is no absolute address');
    await expect(archive.work({ concurrency: 0 })).rejects.toThrow('concurrency is 0');
  });
});
