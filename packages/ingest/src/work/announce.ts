import type { Engine } from '../engine/engine.ts';

/** Channel on which is said that there is something to look at: tasks came, ended, or may go on. */
export const workChannel = 'broadsheet_work';

/** Shortest pause between two announcements of this process. */
const pauseMs = 200;

/** Tells all processes that something happened, but not each time. */
export interface Announcer {
  /** Has it told soon. */
  readonly announce: () => void;
  /** Tells what is still untold, and is silent from then on. */
  readonly close: () => Promise<void>;
}

/** Makes an announcer. What cannot be told is no loss: everyone who listens also looks from time to time. */
export function createAnnouncer(engine: Engine, onProblem: (problem: unknown) => void): Announcer {
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  const tell = () => {
    timer = undefined;
    last = engine.notify(workChannel, '').catch(onProblem);
  };
  return {
    announce: () => {
      timer ??= setTimeout(tell, pauseMs);
    },
    close: async () => {
      if (timer !== undefined) {
        clearTimeout(timer);
        tell();
      }
      await last;
    },
  };
}
