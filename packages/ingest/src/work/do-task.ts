import { setTimeout as delay } from 'node:timers/promises';
import type { ClaimedTask } from './claim-tasks.ts';
import { isDatabaseTrouble } from './database-trouble.ts';
import { runTask } from './run-task.ts';
import { settleTask } from './settle-task.ts';
import type { WorkContext } from './work-context.ts';

const firstPauseMs = 500;
const longestPauseMs = 30_000;

/**
 * Does a task and settles it. While the database is in trouble it is settled again and again, as the page need not be
 * asked for twice; what the database refuses for good is a failure of the task.
 *
 * @param signal - Says that the task is this worker's no longer.
 */
export async function doTask(
  context: WorkContext,
  claimed: ClaimedTask,
  signal: AbortSignal,
  onProblem: (problem: unknown) => void,
): Promise<void> {
  let outcome = await context.telemetry.observe(claimed.task, async () => runTask(context, claimed.task, signal));
  for (let pauseMs = firstPauseMs; !signal.aborted; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
    try {
      await settleTask(context, claimed, outcome);
      return;
    } catch (error) {
      if (outcome.isDone && !isDatabaseTrouble(error)) {
        outcome = { isDone: false, error: error instanceof Error ? error : new Error(String(error)) };
        continue;
      }
      onProblem(error);
      await delay(pauseMs, undefined, { signal }).catch(() => {});
    }
  }
}
