import { setTimeout as delay } from 'node:timers/promises';
import { workChannel, type Announcer } from './announce.ts';
import { createBell } from './bell.ts';
import { isWorkLeft } from './count-tasks.ts';
import { createTaker } from './create-taker.ts';
import { createTasksInHand } from './tasks-in-hand.ts';
import type { WorkContext } from './work-context.ts';
import type { Worker, WorkOptions } from './worker.ts';

/** How long a worker with nothing to do waits before it looks again: for tries that have become due, above all. */
const idleMs = 1000;
/** How long a worker that is to stop waits for the tasks in hand; others do those that are left. */
const graceMs = 30_000;

/** Starts a worker: a loop that keeps as many tasks in hand as it may. */
export async function startWorker(
  context: WorkContext,
  announcer: Announcer,
  options: Required<WorkOptions>,
): Promise<Worker> {
  const { engine } = context;
  const bell = createBell();
  const inHand = createTasksInHand(() => {
    announcer.announce();
    bell.ring();
  });
  const stopping = new AbortController();
  let isDraining = false;

  const isOver = async (): Promise<boolean> => isDraining && inHand.count() === 0 && !(await isWorkLeft(engine));

  const work = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        if (await taker.take()) continue;
        if (await isOver()) return;
      } catch (problem) {
        taker.doubt();
        options.onProblem(problem);
      }
      await bell.wait(idleMs);
    }
  };

  const run = async (): Promise<void> => {
    try {
      await work();
      await Promise.race([inHand.empty(), delay(graceMs, undefined, { ref: false })]);
    } finally {
      await taker.close();
      await inHand.empty();
      await subscription.close();
      await announcer.close();
    }
  };

  const taker = await createTaker(context, options, inHand);
  const subscription = await engine.listen(workChannel, bell.ring, bell.ring);
  const ended = run();
  return {
    stop: async () => {
      stopping.abort();
      bell.ring();
      await ended;
    },
    drain: async () => {
      isDraining = true;
      bell.ring();
      await ended;
    },
  };
}
