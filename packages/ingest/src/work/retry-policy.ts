/** How often, and how far apart, a task is tried again that failed for a passing reason. */
export interface RetryPolicy {
  /** Times it is tried again. Default 5. */
  readonly limit?: number;
  /** Pause before the first of them, in seconds; each next one is about twice as long, up to an hour. Default 30. */
  readonly delaySeconds?: number;
}
