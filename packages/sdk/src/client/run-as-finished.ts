/** What is run, and how much of it at a time. */
export interface RunPlan<Item, Result> {
  /** The items; taken one by one as there is room, so a list without end is read in flat memory. */
  readonly items: (signal: AbortSignal) => AsyncIterable<Item>;
  /** Makes the result of an item. When nobody waits for it any more, the signal is aborted. */
  readonly run: (item: Item, signal: AbortSignal) => Promise<Result>;
  /** Host that an item keeps busy; `undefined` for one that needs none. */
  readonly hostOf: (item: Item) => string | undefined;
  /** Items at a time, finished ones that nobody took yet among them. */
  readonly concurrency: number;
  /** Items at a time on one host. */
  readonly concurrencyPerHost: number;
  /** Ends everything with its reason. */
  readonly signal: AbortSignal | undefined;
}

/** Items that are taken ahead while their hosts are busy, so that other hosts have work. */
const maxWaiting = 1000;

/** Runs a task for each item and gives the results as they finish. Who stops taking results stops the tasks. */
export async function* runAsFinished<Item, Result>(plan: RunPlan<Item, Result>): AsyncGenerator<Result> {
  const leave = new AbortController();
  const bell = createBell();
  plan.signal?.addEventListener('abort', bell.ring, { signal: leave.signal });
  const signal = plan.signal === undefined ? leave.signal : AbortSignal.any([plan.signal, leave.signal]);
  const intake = createIntake(plan.items(signal), bell.ring);
  const tasks = createTasks(plan, signal, bell.ring);
  try {
    for (;;) {
      plan.signal?.throwIfAborted();
      while (tasks.hasRoom() && startNext(intake.waiting, tasks));
      if (tasks.hasRoom() && intake.waiting.length < maxWaiting) intake.take();
      const result = tasks.finished.shift();
      if (result !== undefined) yield result();
      else if (!intake.isOver() || tasks.isBusy()) await bell.rung();
      else return intake.throwFailure();
    }
  } finally {
    leave.abort();
    await intake.close();
  }
}

/** Starts the first item whose host has room. */
function startNext<Item>(waiting: Item[], tasks: Tasks<Item, unknown>): boolean {
  const index = waiting.findIndex((item) => tasks.isFree(item));
  const [item] = index < 0 ? [] : waiting.splice(index, 1);
  if (item === undefined) return false;
  tasks.start(item);
  return true;
}

interface Tasks<Item, Result> {
  /** Results that nobody took yet; one that failed throws when it is taken. */
  readonly finished: (() => Result)[];
  readonly hasRoom: () => boolean;
  readonly isBusy: () => boolean;
  readonly isFree: (item: Item) => boolean;
  readonly start: (item: Item) => void;
}

function createTasks<Item, Result>(
  { run, hostOf, concurrency, concurrencyPerHost }: RunPlan<Item, Result>,
  signal: AbortSignal,
  ring: () => void,
): Tasks<Item, Result> {
  const finished: (() => Result)[] = [];
  const perHost = new Map<string, number>();
  let running = 0;
  const count = (host: string | undefined, change: 1 | -1): void => {
    running += change;
    if (host === undefined) return;
    const left = (perHost.get(host) ?? 0) + change;
    if (left === 0) perHost.delete(host);
    else perHost.set(host, left);
  };
  return {
    finished,
    hasRoom: () => running + finished.length < concurrency,
    isBusy: () => running > 0,
    isFree: (item) => (perHost.get(hostOf(item) ?? '') ?? 0) < concurrencyPerHost,
    start: (item) => {
      const host = hostOf(item);
      count(host, 1);
      const finish = (result: () => Result): void => {
        count(host, -1);
        finished.push(result);
        ring();
      };
      run(item, signal).then(
        (result) => finish(() => result),
        (error: unknown) => finish(() => fail(error)),
      );
    },
  };
}

interface Intake<Item> {
  /** Items taken that are not started yet. */
  readonly waiting: Item[];
  /** Takes one more item, unless one is on its way or there are no more. */
  readonly take: () => void;
  /** Whether every item was taken and started. */
  readonly isOver: () => boolean;
  /** Throws what the items ended with, when that is an error. */
  readonly throwFailure: () => void;
  readonly close: () => Promise<void>;
}

function createIntake<Item>(items: AsyncIterable<Item>, ring: () => void): Intake<Item> {
  const iterator = items[Symbol.asyncIterator]();
  const waiting: Item[] = [];
  let state: 'idle' | 'taking' | 'ended' = 'idle';
  let failure: { readonly error: unknown } | undefined;
  const takeOne = async (): Promise<void> => {
    try {
      const step = await iterator.next();
      state = step.done === true ? 'ended' : 'idle';
      if (step.done !== true) waiting.push(step.value);
    } catch (error) {
      state = 'ended';
      failure = { error };
    }
    ring();
  };
  return {
    waiting,
    take: () => {
      if (state !== 'idle') return;
      state = 'taking';
      void takeOne();
    },
    isOver: () => state === 'ended' && waiting.length === 0,
    throwFailure: () => {
      if (failure !== undefined) throw failure.error;
    },
    close: async () => {
      if (state === 'ended') return;
      const closed = iterator.return?.();
      // One that still looks for an item may never find it; nobody waits for it.
      if (state === 'idle') await closed;
      else closed?.catch(() => {});
    },
  };
}

function fail(error: unknown): never {
  throw error;
}

/** Lets one who waits know that something happened; what happened before is not forgotten. */
function createBell(): { readonly ring: () => void; readonly rung: () => Promise<void> } {
  let isRung = false;
  let wake: (() => void) | undefined;
  return {
    ring: () => {
      isRung = true;
      wake?.();
    },
    rung: async () => {
      if (!isRung) await new Promise<void>((resolve) => (wake = resolve));
      isRung = false;
    },
  };
}
