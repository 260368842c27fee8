import { workerData } from 'node:worker_threads';
import type { ExtractOptions } from '../extract-options.ts';
import { markBegin } from './workers/begin-mark.ts';
import { fillOrder } from './workers/fill-order.ts';
import type { ThreadOrder, ThreadOutcome } from './workers/thread-order.ts';

// The pool has data of its own in the first place.
const [, options]: readonly [pool: unknown, options: ExtractOptions] = workerData;

/** Runs in a thread of the pool, once for each document. */
export function extractInThread(order: ThreadOrder): ThreadOutcome {
  markBegin(order.begun);
  return fillOrder(order, options);
}
