/** How far the work is. */
export interface Progress {
  /** Tasks altogether: the sum of those below. */
  readonly total: number;
  /** Tasks that wait for their first try, or for a host that is busy. */
  readonly waiting: number;
  /** Tasks that failed for a passing reason and wait for another try. */
  readonly retrying: number;
  /** Tasks that workers have in hand. */
  readonly running: number;
  /** Tasks that were done. */
  readonly done: number;
  /** Tasks that were given up. */
  readonly failed: number;
  /** Why they were given up, the most frequent reason first. */
  readonly failures: readonly FailureCount[];
  /** Tasks that end in a second, of late. */
  readonly perSecond: number;
  /** How long the rest takes at that rate, in milliseconds; absent while nothing moves. */
  readonly remainingMs?: number;
  /** Whether work is paused. */
  readonly isPaused: boolean;
}

/** How many tasks were given up for a reason. */
export interface FailureCount {
  /** Code of the error. */
  readonly code: string;
  /** Kind within the code; empty where the error has none. */
  readonly kind: string;
  /** How many. */
  readonly count: number;
}

/** Options of {@link Archive.progress}. */
export interface ProgressOptions {
  /** The batch to look at, as `enqueue` named it. Default: all tasks that the queue still knows, finished ones for a week. */
  readonly batch?: string;
  /** Whether to go on after the last task has ended, and wait for more. Default `false`. */
  readonly follow?: boolean;
  /** Ends the iteration. */
  readonly signal?: AbortSignal;
}
