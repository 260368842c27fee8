/** The tasks that a worker has in hand. */
export interface TasksInHand {
  /** How many there are. */
  readonly count: () => number;
  /** Takes one in hand until it has ended. */
  readonly add: (task: Promise<void>) => Promise<void>;
  /** Waits until none is left. */
  readonly empty: () => Promise<void>;
}

/** Makes an empty hand. */
export function createTasksInHand(onEnd: () => void): TasksInHand {
  const tasks = new Set<Promise<void>>();
  return {
    count: () => tasks.size,
    add: async (task) => {
      const ending = task.finally(() => {
        tasks.delete(ending);
        onEnd();
      });
      tasks.add(ending);
      return ending;
    },
    empty: async () => {
      await Promise.all(tasks);
    },
  };
}
