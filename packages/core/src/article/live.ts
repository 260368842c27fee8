import type { Stamp } from '../stamp/stamp.ts';

/** Data of a live blog (schema.org `LiveBlogPosting`). The updates themselves are `liveUpdate` blocks of the body. */
export interface Live {
  /** Ids of the `liveUpdate` blocks, in printed order. */
  readonly updateIds: readonly string[];
  /** Ids of updates marked as key events. */
  readonly keyEventIds: readonly string[];
  /** Ids of updates pinned to the top. */
  readonly pinnedIds: readonly string[];
  /** When the coverage began. */
  readonly coverageStartTime?: Stamp;
  /** When the coverage ended; absent while it goes on. */
  readonly coverageEndTime?: Stamp;
}
