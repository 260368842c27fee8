import { afterAll, describe, expect, test } from 'vitest';
import { createThreadPool, type ThreadPool } from './create-thread-pool.ts';
import { resolveWorkers, type ExtractionWorkers } from './extraction-workers.ts';
import type { ThreadOrder } from './thread-order.ts';

const pools: ThreadPool[] = [];

afterAll(async () => {
  await Promise.all(pools.map(async (pool) => pool.close()));
});

function open(workers: ExtractionWorkers, file = 'stubborn-thread.ts'): ThreadPool {
  const pool = createThreadPool(new URL(`fixtures/${file}`, import.meta.url), resolveWorkers(workers), {});
  pools.push(pool);
  return pool;
}

function order(path: string): ThreadOrder {
  const url = `https://user:secret@courier.example/${path}`;
  const raw = { url, status: 200, contentType: '', bytes: new Uint8Array(), retrievedAt: new Date(0) };
  return { raw, isAccountWanted: false };
}

async function failureOf(outcome: Promise<unknown>): Promise<unknown> {
  return outcome.then(
    () => 'no failure',
    (error: unknown) => error,
  );
}

/** Time enough for a thread to start on a busy machine. */
const timeoutMs = 4000;

describe.concurrent('createThreadPool', () => {
  test('ends a document that takes too long, names the limit, and goes on with another thread', async () => {
    const { run } = open({ threads: 1, timeoutMs });
    const outcomes = await Promise.all(
      ['before', 'forever', 'after'].map(async (path) => run(order(path), undefined).catch((error: unknown) => error)),
    );
    expect(outcomes).toMatchObject([
      { kind: 'foreign', what: order('before').raw.url },
      {
        code: 'EXTRACTION_FAILED',
        kind: 'time',
        url: 'https://courier.example/forever',
        limit: { option: 'workers.timeoutMs', value: timeoutMs },
      },
      { kind: 'foreign', what: order('after').raw.url },
    ]);
  });

  test('ends a document that takes too much memory, and goes on', async () => {
    const { run } = open({ threads: 1, maxMemoryMb: 20 });
    expect(await failureOf(run(order('memory'), undefined))).toMatchObject({
      kind: 'memory',
      limit: { option: 'workers.maxMemoryMb', value: 20 },
    });
    expect(await run(order('after'), undefined)).toMatchObject({ kind: 'foreign' });
  });

  test('tells what a thread failed with', async () => {
    const error = await failureOf(open({ threads: 1 }).run(order('failure'), undefined));
    expect(error).toMatchObject({ kind: 'ended', cause: { message: 'The thread failed.' } });
  });

  test('fails when its threads cannot be started', async () => {
    const error = await failureOf(open({ threads: 1 }, 'failing-thread.ts').run(order('page'), undefined));
    expect(error).toMatchObject({ kind: 'ended', cause: { message: 'The thread cannot start.' } });
  });

  test('ends with the reason of the signal, at work and in the queue', async () => {
    const { run } = open({ threads: 1 });
    const reason = new Error('The reader left.');
    const abort = new AbortController();
    const left = ['forever', 'queued'].map(async (path) => failureOf(run(order(path), abort.signal)));
    const kept = run(order('kept'), undefined);
    abort.abort(reason);
    expect(await Promise.all(left)).toEqual([reason, reason]);
    expect(await kept).toMatchObject({ kind: 'foreign' });
    expect(await failureOf(run(order('late'), abort.signal))).toBe(reason);
  });

  test('ends what runs and what waits when it is closed', async () => {
    const { run, close } = open({ threads: 1 });
    await run(order('first'), undefined);
    const ended = ['forever', 'queued'].map(async (path) => failureOf(run(order(path), undefined)));
    await close();
    expect(await Promise.all(ended)).toMatchObject([{ kind: 'ended' }, { kind: 'ended' }]);
    expect(await failureOf(run(order('late'), undefined))).toMatchObject({ kind: 'ended' });
  });
});

test.each([{ threads: 0 }, { timeoutMs: Number.NaN }, { maxMemoryMb: -1 }])('refuses %o', (workers) => {
  expect(() => resolveWorkers(workers)).toThrow(/workers\./);
});
