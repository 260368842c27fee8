import { randomInt } from 'node:crypto';
import type { Engine } from '../engine/engine.ts';
import { workerSpace } from './locks.ts';

const largestKey = 2 ** 31;

/** The sign by which others see that a worker lives. */
export interface Presence {
  /** Key of the lock that it holds. */
  readonly key: number;
  /** Aborted when the lock is gone: others take this worker's tasks then. */
  readonly lost: AbortSignal;
  /** Gives the lock up. */
  readonly giveUp: () => Promise<void>;
}

/** Holds a lock that no other worker holds, for as long as the worker lives and is in touch with the database. */
export async function holdPresence(engine: Engine): Promise<Presence> {
  const key = randomInt(1, largestKey);
  const losing = new AbortController();
  const held = await engine.hold({ space: workerSpace, key }, () => losing.abort());
  return {
    key,
    lost: losing.signal,
    giveUp: async () => {
      losing.abort();
      await held.close();
    },
  };
}
