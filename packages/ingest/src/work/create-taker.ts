import { claimTasks, markAlone, type ClaimedTask } from './claim-tasks.ts';
import { doTask } from './do-task.ts';
import { holdPresence } from './hold-presence.ts';
import { recoverLost } from './recover-lost.ts';
import type { TasksInHand } from './tasks-in-hand.ts';
import type { WorkContext } from './work-context.ts';
import type { WorkOptions } from './worker.ts';

/** Pause between two looks for workers that ended. */
const recoveryMs = 3000;

/** Takes tasks for a worker. */
export interface Taker {
  /** Takes what may be taken, and begins it. Gives whether there was anything. */
  readonly take: () => Promise<boolean>;
  /** Says that nobody knows whether what was written last arrived. */
  readonly doubt: () => void;
  /** Leaves what is still in hand to others. */
  readonly close: () => Promise<void>;
}

/** Makes what takes tasks for a worker, under a presence of its own. */
export async function createTaker(
  context: WorkContext,
  { concurrency, concurrencyPerHost, onProblem }: Required<WorkOptions>,
  inHand: TasksInHand,
): Promise<Taker> {
  const { engine } = context;
  let presence = await holdPresence(engine);
  let isInDoubt = false;
  let recoverAtMs = 0;

  /** After trouble nobody knows which claims were written: under a new key the old ones are found and freed. */
  const renewPresence = async (): Promise<void> => {
    await inHand.empty();
    await presence.giveUp();
    presence = await holdPresence(engine);
    isInDoubt = false;
    recoverAtMs = 0;
  };

  const recoverWhenDue = async (): Promise<void> => {
    if (performance.now() < recoverAtMs) return;
    await recoverLost(context);
    recoverAtMs = performance.now() + recoveryMs;
  };

  const begin = async (task: ClaimedTask): Promise<void> => inHand.add(doTask(context, task, presence.lost, onProblem));

  const tryAlone = async (task: ClaimedTask): Promise<void> => {
    await inHand.empty();
    await markAlone(context, task);
    await begin(task);
  };

  return {
    take: async () => {
      if (isInDoubt || presence.lost.aborted) await renewPresence();
      await recoverWhenDue();
      const count = concurrency - inHand.count();
      if (count === 0) return false;
      const claim = { worker: presence.key, count, concurrencyPerHost, isAlone: concurrency === 1 };
      const claimed = await claimTasks(context, claim);
      for (const task of claimed) if (!task.isSuspect) void begin(task);
      for (const task of claimed) if (task.isSuspect) await tryAlone(task);
      return claimed.length > 0;
    },
    doubt: () => {
      isInDoubt = true;
    },
    close: async () => presence.giveUp(),
  };
}
