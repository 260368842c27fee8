/** Options of {@link Archive.work}. */
export interface WorkOptions {
  /** Tasks that this process works on at a time. Default 4. */
  readonly concurrency?: number;
  /** Tasks of one host that all workers of the archive together work on at a time. Default 2. */
  readonly concurrencyPerHost?: number;
  /**
   * Hears what is wrong with the database: the worker waits and tries again, and nothing is lost meanwhile. Default: a
   * warning of the process (`process.emitWarning`).
   */
  readonly onProblem?: (problem: unknown) => void;
}

/** Works on the queue of an archive until it is told to stop. */
export interface Worker {
  /** Takes no further task, waits for those in hand, and ends. */
  readonly stop: () => Promise<void>;
  /** Works until the queue is empty: no task waits, not even for another try, and no other worker has one in hand. Ends then. */
  readonly drain: () => Promise<void>;
}
