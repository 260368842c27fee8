/** Wakes those who wait. */
export interface Bell {
  /** Wakes everyone who waits, or the next to wait when nobody does. */
  readonly ring: () => void;
  /** Waits for the bell, but no longer than this. */
  readonly wait: (longestMs: number) => Promise<void>;
}

/** Makes a bell. A ring between two waits is not missed. */
export function createBell(): Bell {
  let hasRung = false;
  let wake: (() => void) | undefined;
  return {
    ring: () => {
      hasRung = true;
      wake?.();
    },
    wait: async (longestMs) => {
      if (!hasRung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, longestMs);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      wake = undefined;
      hasRung = false;
    },
  };
}
