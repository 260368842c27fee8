import type { Tinypool } from 'tinypool';
import { ExtractionError } from '../../errors/extraction-error.ts';
import type { ExtractOptions } from '../../extract-options.ts';
import { untilAborted } from '../../input/clock.ts';
import { createSlots } from '../../input/create-slots.ts';
import type { RawDocument } from '../../input/fetched-document.ts';
import { createBeginMark } from './begin-mark.ts';
import type { ExtractionWorkers } from './extraction-workers.ts';
import { startDeadline } from './start-deadline.ts';
import type { ThreadOrder, ThreadOutcome } from './thread-order.ts';

/** How long a thread without work stays, in milliseconds: long enough for the next page of a slow site. */
const idleTimeoutMs = 30_000;

/** Threads that fill orders. */
export interface ThreadPool {
  /**
   * Has a document extracted by the next thread that is free.
   *
   * @throws {ExtractionError} when the thread has to be ended, and the reason of the signal.
   */
  readonly run: (raw: RawDocument, isAccountWanted: boolean, signal: AbortSignal | undefined) => Promise<ThreadOutcome>;
  /** Ends all threads and what they do. */
  readonly close: () => Promise<void>;
}

/**
 * Makes threads that each run the file given. They start with the first order, are ended when an order takes too long,
 * too much memory, or is not waited for any more, and do not keep the process alive.
 */
export function createThreadPool(file: URL, workers: Required<ExtractionWorkers>, options: ExtractOptions): ThreadPool {
  const slots = createSlots(workers.threads);
  const running = new Set<AbortController>();
  const endAll = (cause: unknown): void => running.forEach((stop) => stop.abort(cause));
  let opened: Promise<Tinypool> | undefined;
  let isClosed = false;
  return {
    run: async (raw, isAccountWanted, signal) => {
      signal?.throwIfAborted();
      // An order is handed over only when a thread is free: one that waits in the pool could not be taken back.
      await slots.take((turn) => (signal === undefined ? turn : untilAborted(turn, signal)));
      const stop = new AbortController();
      running.add(stop);
      try {
        if (isClosed) throw new ExtractionError('ended', raw.url);
        opened ??= openPool(file, workers, options, endAll);
        const order = { raw, isAccountWanted, begun: createBeginMark() };
        return await fill(await opened, { order, stop, signal, workers });
      } finally {
        running.delete(stop);
        slots.give();
      }
    },
    close: async () => {
      isClosed = true;
      endAll(new Error('The client was closed.'));
      await (await opened)?.destroy();
    },
  };
}

/** The pool is loaded with the first order: who fetches feeds only does without it. */
async function openPool(
  file: URL,
  { threads, maxMemoryMb }: Required<ExtractionWorkers>,
  options: ExtractOptions,
  onFailure: (cause: unknown) => void,
): Promise<Tinypool> {
  const { Tinypool: Pool } = await import('tinypool');
  const pool = new Pool({
    filename: file,
    name: 'extractInThread',
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: idleTimeoutMs,
    resourceLimits: { maxOldGenerationSizeMb: maxMemoryMb },
    workerData: options,
  });
  // A thread that fails before it takes an order leaves the order where it is.
  pool.on('error', onFailure);
  return pool;
}

interface Filling {
  readonly order: ThreadOrder;
  readonly stop: AbortController;
  readonly signal: AbortSignal | undefined;
  readonly workers: Required<ExtractionWorkers>;
}

async function fill(pool: Tinypool, { order, stop, signal, workers }: Filling): Promise<ThreadOutcome> {
  const { url } = order.raw;
  const { timeoutMs, maxMemoryMb } = workers;
  const leave = (): void => stop.abort(signal?.reason);
  const clear = startDeadline(order.begun, timeoutMs, (cause) => {
    const limit = { option: 'workers.timeoutMs', value: timeoutMs } as const;
    stop.abort(cause ?? new ExtractionError('time', url, limit));
  });
  signal?.addEventListener('abort', leave, { once: true });
  try {
    signal?.throwIfAborted();
    return await pool.run(order, { signal: stop.signal });
  } catch (error) {
    signal?.throwIfAborted();
    const cause: unknown = stop.signal.aborted ? stop.signal.reason : error;
    if (ExtractionError.isInstance(cause)) throw cause;
    const limit = isOutOfMemory(cause) ? ({ option: 'workers.maxMemoryMb', value: maxMemoryMb } as const) : undefined;
    throw new ExtractionError(limit === undefined ? 'ended' : 'memory', url, limit, { cause });
  } finally {
    clear();
    signal?.removeEventListener('abort', leave);
  }
}

function isOutOfMemory(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
