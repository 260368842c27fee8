import { availableParallelism } from 'node:os';
import { requireLimit } from '../../input/fetch-limits.ts';

/** Threads that extract documents; each limit ends in an {@link ExtractionError} that names it. */
export interface ExtractionWorkers {
  /** Documents that are extracted at a time, each in a thread of its own. Default: the cores of the machine. */
  readonly threads?: number;
  /** Longest time for one document, from when its thread begins with it. Default 10,000 ms; `Infinity` for none. */
  readonly timeoutMs?: number;
  /** Largest heap of a thread, in MB. Default 512. */
  readonly maxMemoryMb?: number;
}

/**
 * All that threads are started with.
 *
 * @throws {InputError} when an option is no number that can be used.
 */
export function resolveWorkers(workers: number | ExtractionWorkers): Required<ExtractionWorkers> {
  const asked = typeof workers === 'number' ? { threads: workers } : workers;
  const { threads = availableParallelism(), timeoutMs = 10_000, maxMemoryMb = 512 } = asked;
  return {
    threads: Math.floor(requireLimit('workers.threads', threads, 1)),
    timeoutMs: requireLimit('workers.timeoutMs', timeoutMs),
    maxMemoryMb: requireLimit('workers.maxMemoryMb', maxMemoryMb, 1),
  };
}
