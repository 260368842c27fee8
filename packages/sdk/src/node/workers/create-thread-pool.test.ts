import { afterAll, describe, expect, test } from 'vitest';
import { createThreadPool, type ThreadPool } from './create-thread-pool.ts';
import { resolveWorkers, type ExtractionWorkers } from './extraction-workers.ts';
import type { RawDocument } from '../../input/fetched-document.ts';

const pools: ThreadPool[] = [];

afterAll(async () => {
  await Promise.all(pools.map(async (pool) => pool.close()));
});

function open(workers: ExtractionWorkers, file = 'stubborn-thread.ts'): ThreadPool {
  const pool = createThreadPool(new URL(`fixtures/${file}`, import.meta.url), resolveWorkers(workers), {});
  pools.push(pool);
  return pool;
}

function page(path: string): RawDocument {
  const url = `https://user:secret@courier.example/${path}`;
  return { url, status: 200, contentType: '', headers: {}, bytes: new Uint8Array(), retrievedAt: new Date(0) };
}

async function failureOf(outcome: Promise<unknown>): Promise<unknown> {
  return outcome.then(
    () => 'no failure',
    (error: unknown) => error,
  );
}

const timeoutMs = 1000;

describe.concurrent('createThreadPool', () => {
  test('ends a document that takes too long, names the limit, and goes on with another thread', async () => {
    const { run } = open({ threads: 1, timeoutMs });
    const outcomes = await Promise.all(
      ['before', 'forever', 'after'].map(async (path) =>
        run(page(path), false, undefined).catch((error: unknown) => error),
      ),
    );
    expect(outcomes).toMatchObject([
      { kind: 'foreign', what: page('before').url },
      {
        code: 'EXTRACTION_FAILED',
        kind: 'time',
        url: 'https://courier.example/forever',
        limit: { option: 'workers.timeoutMs', value: timeoutMs },
      },
      { kind: 'foreign', what: page('after').url },
    ]);
  });

  test('ends a document that takes too much memory, and goes on', async () => {
    const { run } = open({ threads: 1, maxMemoryMb: 20 });
    expect(await failureOf(run(page('memory'), false, undefined))).toMatchObject({
      kind: 'memory',
      limit: { option: 'workers.maxMemoryMb', value: 20 },
    });
    expect(await run(page('after'), false, undefined)).toMatchObject({ kind: 'foreign' });
  });

  test('tells what a thread failed with', async () => {
    const error = await failureOf(open({ threads: 1 }).run(page('failure'), false, undefined));
    expect(error).toMatchObject({ kind: 'ended', cause: { message: 'The thread failed.' } });
  });

  test('fails when its threads cannot be started', async () => {
    const error = await failureOf(open({ threads: 1 }, 'failing-thread.ts').run(page('page'), false, undefined));
    expect(error).toMatchObject({ kind: 'ended', cause: { message: 'The thread cannot start.' } });
  });

  test('counts from when a thread begins with a document, not from when it starts', async () => {
    const outcome = open({ threads: 1, timeoutMs }, 'slow-start-thread.ts').run(page('page'), false, undefined);
    expect(await outcome).toMatchObject({ kind: 'foreign' });
  });

  test('ends with the reason of the signal, at work and in the queue', async () => {
    const { run } = open({ threads: 1 });
    const reason = new Error('The reader left.');
    const abort = new AbortController();
    const left = ['forever', 'queued'].map(async (path) => failureOf(run(page(path), false, abort.signal)));
    const kept = run(page('kept'), false, undefined);
    abort.abort(reason);
    expect(await Promise.all(left)).toEqual([reason, reason]);
    expect(await kept).toMatchObject({ kind: 'foreign' });
    expect(await failureOf(run(page('late'), false, abort.signal))).toBe(reason);
  });

  test('ends what runs and what waits when it is closed', async () => {
    const { run, close } = open({ threads: 1 });
    await run(page('first'), false, undefined);
    const ended = ['forever', 'queued'].map(async (path) => failureOf(run(page(path), false, undefined)));
    await close();
    expect(await Promise.all(ended)).toMatchObject([{ kind: 'ended' }, { kind: 'ended' }]);
    expect(await failureOf(run(page('late'), false, undefined))).toMatchObject({ kind: 'ended' });
  });
});

test.each([{ threads: 0 }, { timeoutMs: Number.NaN }, { maxMemoryMb: -1 }])('refuses %o', (workers) => {
  expect(() => resolveWorkers(workers)).toThrow(/workers\./);
});
