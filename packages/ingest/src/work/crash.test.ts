import { describe, expect, it } from 'vitest';
import { openArchive } from '../open-archive.ts';
import { runCrashes } from '../testing/acceptance/crash-run.ts';
import { listenPress } from '../testing/press/listen-press.ts';
import { startWorkerProcess, type WorkerProcess } from '../testing/acceptance/start-worker-process.ts';
import { testDatabases } from '../testing/test-databases.ts';

describe.each(testDatabases)('a batch on $kind', ({ kind, create }) => {
  it('comes to the same archive when its workers are killed', { timeout: 600_000 }, async () => {
    const press = await listenPress({ hosts: 6, pages: 60 });
    const databases = await Promise.all([create(), create()]);
    const [peaceful, disturbed] = databases.map(({ database }) => database);
    const { killed, expected, found } = await runCrashes({
      press,
      peaceful: peaceful ?? '',
      disturbed: disturbed ?? '',
      workers: kind === 'PGlite' ? 1 : 2,
      concurrency: 4,
      kills: 3,
    });
    await press.close();
    await Promise.all(databases.map(({ remove }) => remove()));
    expect(killed).toBe(3);
    expect(expected).toHaveLength(60);
    expect(found).toEqual(expected);
  });

  it('leaves an address alone that ends its workers, and gets all others', { timeout: 600_000 }, async () => {
    let worker: WorkerProcess | undefined;
    let deaths = 0;
    const press = await listenPress({
      hosts: 2,
      pages: 8,
      instead: (path) => {
        if (path !== '/story-3') return undefined;
        worker?.kill();
        deaths += 1;
        return 'drop';
      },
    });
    const { database, remove } = await create();
    const options = { database, client: { allow: { hosts: ['127.0.0.1'] } } };
    const asking = await openArchive(options);
    await asking.enqueue(press.urls);
    await asking.close();
    do worker = startWorkerProcess(database, 2);
    while (!(await worker.ended));
    const archive = await openArchive(options);
    const again = await archive.enqueue(press.urls);
    const failures = await archive.failures();
    await archive.close();
    await press.close();
    await remove();
    // In company first, which proves nothing, and alone twice.
    expect(deaths).toBe(3);
    expect(failures).toMatchObject([
      { url: press.urls[3], code: 'WORKER_LOST', kind: 'quarantine', isQuarantined: true },
    ]);
    expect(again).toMatchObject({ known: 7, quarantined: 1, queued: 0 });
  });
});
