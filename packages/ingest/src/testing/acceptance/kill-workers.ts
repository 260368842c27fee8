import { randomInt } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Press } from '../press/listen-press.ts';
import { startWorkerProcess, type WorkerProcess } from './start-worker-process.ts';

/** How a batch is disturbed. */
export interface Disturbance {
  /** The database whose queue holds the batch. */
  readonly database: string;
  /** The press that prints it. */
  readonly press: Press;
  /** Worker processes at a time. */
  readonly workers: number;
  /** Tasks that each has in hand. */
  readonly concurrency: number;
  /** Workers that are killed, at random points of the batch. */
  readonly kills: number;
}

/** Longest time between the request that a kill is drawn for and the kill, so that it strikes anywhere in a task. */
const longestDelayMs = 40;

/**
 * Works off a batch while workers are killed at random points of it and replaced, until it is done.
 *
 * @returns Workers that were killed.
 */
export async function killWorkers({ database, press, workers, concurrency, kills }: Disturbance): Promise<number> {
  const askedSoFar = (): number => press.hosts.reduce((sum, host) => sum + host.asked.length, 0);
  const askedBefore = askedSoFar();
  const points = Array.from({ length: kills }, () => askedBefore + randomInt(press.urls.length)).toSorted(
    (a, b) => a - b,
  );
  let killed = 0;

  const keepOneAlive = async (): Promise<void> => {
    for (let isDone = false; !isDone;) {
      const worker = startWorkerProcess(database, concurrency);
      isDone = await Promise.race([worker.ended, killAtNextPoint(worker)]);
    }
  };
  const killAtNextPoint = async (worker: WorkerProcess): Promise<boolean> => {
    let hasEnded = false;
    void worker.ended.then(() => (hasEnded = true));
    for (;;) {
      const point = points[0];
      if (point === undefined || hasEnded) return worker.ended;
      if (askedSoFar() >= point) {
        points.shift();
        await delay(randomInt(longestDelayMs));
        worker.kill();
        killed += 1;
        await worker.ended;
        return false;
      }
      await delay(1);
    }
  };
  await Promise.all(Array.from({ length: workers }, keepOneAlive));
  return killed;
}
