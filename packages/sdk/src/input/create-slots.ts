/** A number of places for work, and those who wait for one. */
export interface Slots {
  /**
   * Takes a place as soon as one is free, in order.
   *
   * @param wait - Waits for the turn of one who finds none free; when it rejects, the turn is passed on.
   */
  readonly take: (wait: (turn: Promise<void>) => Promise<void>) => Promise<void>;
  /** Gives a place back: to whoever waits longest. */
  readonly give: () => void;
  /** Whether every place is free. */
  readonly areFree: () => boolean;
}

/** Makes a number of places for work. */
export function createSlots(count: number): Slots {
  const waiting: (() => void)[] = [];
  let taken = 0;
  const give = (): void => {
    const next = waiting.shift();
    if (next === undefined) taken -= 1;
    else next();
  };
  return {
    give,
    areFree: () => taken === 0,
    take: async (wait) => {
      if (taken < count) {
        taken += 1;
        return;
      }
      let mine: (() => void) | undefined;
      const turn = new Promise<void>((resolve) => {
        mine = resolve;
        waiting.push(resolve);
      });
      try {
        await wait(turn);
      } catch (reason) {
        const place = waiting.findIndex((other) => other === mine);
        if (place < 0) give();
        else waiting.splice(place, 1);
        throw reason;
      }
    },
  };
}
