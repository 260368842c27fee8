import { PgBoss, type QueueOptions } from 'pg-boss';
import type { Engine } from '../engine/engine.ts';
import { scheduleLooks } from '../watch/schedule-looks.ts';
import { queueSchema, taskQueue } from './queue.ts';
import type { RetryPolicy } from './retry-policy.ts';

const secondsOfADay = 86_400;

const taskOptions = {
  retryLimit: 5,
  retryDelay: 30,
  retryBackoff: true,
  retryDelayMax: 3600,
  // Longer than a page takes under the limits of any client: a worker that hangs loses its task then.
  expireInSeconds: 900,
  // An archive that nobody works on for months still knows what it was to get.
  retentionSeconds: 365 * secondsOfADay,
  deleteAfterSeconds: 7 * secondsOfADay,
} satisfies QueueOptions;

/** Starts pg-boss on the database of the archive, with the queue of tasks. */
export async function openQueue(
  engine: Engine,
  { retry, telemetry }: { readonly retry: RetryPolicy; readonly telemetry: boolean },
  onProblem: (problem: unknown) => void,
): Promise<PgBoss> {
  const boss = new PgBoss({
    db: engine,
    backend: engine.kind,
    schema: queueSchema,
    openTelemetry: { enabled: telemetry },
  });
  // Some of what pg-boss emits as errors are plain objects.
  boss.on('error', (problem) => onProblem(problem instanceof Error ? problem : Object.assign(new Error(), problem)));
  await boss.start();
  // Exclusive: an address has one task that waits or runs, whoever asks for it again.
  await boss.createQueue(taskQueue, { ...taskOptions, policy: 'exclusive', partition: true });
  const { limit, delaySeconds } = retry;
  if (limit !== undefined) await boss.updateQueue(taskQueue, { retryLimit: limit });
  if (delaySeconds !== undefined) await boss.updateQueue(taskQueue, { retryDelay: delaySeconds });
  await scheduleLooks(boss);
  return boss;
}
