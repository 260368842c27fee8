import type { Every } from './read-every.ts';

/** Options of {@link Archive.watch}. */
export interface WatchOptions {
  /**
   * Shortest pause between two looks: `'15m'`, `'2h'`, `'1d'`, or milliseconds; a minute at least. A feed that seldom
   * has news is looked at less often, down to a sixteenth.
   */
  readonly every: Every;
}

/** A feed that is watched. */
export interface WatchedFeed {
  /** Its address. */
  readonly url: string;
  /** Shortest pause between two looks, in seconds. */
  readonly everySeconds: number;
  /** Pause before the next look, in seconds. */
  readonly intervalSeconds: number;
  /** When it is looked at next. */
  readonly nextDueAt: Date;
  /** When it was looked at last; absent before the first look. */
  readonly checkedAt?: Date;
  /** When it last had news; absent before the first look. */
  readonly changedAt?: Date;
  /** Looks that failed in a row. */
  readonly failures: number;
}
