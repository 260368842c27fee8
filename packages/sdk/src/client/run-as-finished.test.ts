import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { runAsFinished, type RunPlan } from './run-as-finished.ts';

interface Task {
  readonly item: string;
  readonly signal: AbortSignal;
  readonly finish: () => void;
  readonly fail: (error: Error) => void;
}

/** Runs tasks that end when the test says so. */
function start(items: Iterable<string> | AsyncIterable<string>, plan: Partial<RunPlan<string, string>> = {}) {
  const tasks: Task[] = [];
  const taken: string[] = [];
  let isClosed = false;
  async function* take(): AsyncGenerator<string> {
    try {
      for await (const item of items) {
        taken.push(item);
        yield item;
      }
    } finally {
      isClosed = true;
    }
  }
  const results = runAsFinished<string, string>({
    items: take,
    run: (item, signal) =>
      new Promise((resolve, reject) => {
        tasks.push({ item, signal, finish: () => resolve(item), fail: reject });
      }),
    hostOf: (item) => item.split('/')[0],
    concurrency: 4,
    concurrencyPerHost: 2,
    signal: undefined,
    ...plan,
  });
  const started = (): readonly string[] => tasks.map(({ item }) => item);
  const task = (item: string): Task => {
    const found = tasks.find((one) => one.item === item);
    if (found === undefined) throw new Error(`${item} was not started.`);
    return found;
  };
  return { results, started, task, tasks, taken, isClosed: () => isClosed };
}

/** Lets everything happen that waits for nothing. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await nextTurn();
}

function* endless(): Generator<string> {
  for (let number = 0; ; number++) yield `a/${number}`;
}

describe('runAsFinished', () => {
  test('gives results as they finish, not as they were asked for', async () => {
    const { results, task } = start(['a/1', 'b/1', 'c/1']);
    const first = results.next();
    await settle();
    task('c/1').finish();
    expect(await first).toEqual({ done: false, value: 'c/1' });
    const second = results.next();
    task('a/1').finish();
    expect(await second).toEqual({ done: false, value: 'a/1' });
    const third = results.next();
    task('b/1').finish();
    expect(await third).toEqual({ done: false, value: 'b/1' });
    expect(await results.next()).toEqual({ done: true, value: undefined });
  });

  test('keeps to the numbers in all and on each host, and finds work on other hosts meanwhile', async () => {
    const { results, started, task } = start(['a/1', 'a/2', 'a/3', 'b/1', 'c/1', 'd/1']);
    const first = results.next();
    await settle();
    expect(started()).toEqual(['a/1', 'a/2', 'b/1', 'c/1']);
    task('b/1').finish();
    await first;
    const second = results.next();
    await settle();
    expect(started()).toEqual(['a/1', 'a/2', 'b/1', 'c/1', 'd/1']);
    task('a/2').finish();
    await second;
    void results.next();
    await settle();
    expect(started()).toContain('a/3');
  });

  test('takes from a list without end only what it has room for', async () => {
    const { results, started, taken, task } = start(endless(), { hostOf: () => undefined });
    const first = results.next();
    await settle();
    expect(started().length).toBe(4);
    for (const number of [0, 1, 2, 3]) task(`a/${number}`).finish();
    await first;
    await settle();
    expect(taken.length).toBe(4);
    await results.return(undefined);
  });

  test('waits with a thousand items at most for a busy host', async () => {
    const { results, taken } = start(endless());
    const first = results.next();
    while (taken.length < 1002) await nextTurn();
    await settle();
    expect(taken.length).toBe(1002);
    void first;
  });

  test('ends tasks and list when the results are left', async () => {
    const { results, task, isClosed } = start(endless(), { hostOf: () => undefined });
    const first = results.next();
    await settle();
    task('a/0').finish();
    await first;
    await results.return(undefined);
    expect(task('a/1').signal.aborted).toBe(true);
    expect(isClosed()).toBe(true);
  });

  test('ends with the reason of the signal, also when the list gives nothing', async () => {
    const reason = new Error('The reader left.');
    const abort = new AbortController();
    const never = { [Symbol.asyncIterator]: () => ({ next: () => new Promise<IteratorResult<string>>(() => {}) }) };
    const { results } = start(never, { signal: abort.signal });
    const first = results.next();
    await settle();
    abort.abort(reason);
    await expect(first).rejects.toBe(reason);
  });

  test('gives the results before an error of the list, then throws it', async () => {
    const failure = new Error('The second page is gone.');
    async function* failing(): AsyncGenerator<string> {
      yield 'a/1';
      throw failure;
    }
    const { results, task } = start(failing());
    const first = results.next();
    await settle();
    task('a/1').finish();
    expect(await first).toEqual({ done: false, value: 'a/1' });
    await expect(results.next()).rejects.toBe(failure);
  });

  test('throws what a task throws', async () => {
    const failure = new TypeError('A defect.');
    const { results, task } = start(['a/1']);
    const first = results.next();
    await settle();
    task('a/1').fail(failure);
    await expect(first).rejects.toBe(failure);
  });
});
