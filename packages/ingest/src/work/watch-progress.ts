import type { Engine } from '../engine/engine.ts';
import { workChannel } from './announce.ts';
import { createBell } from './bell.ts';
import type { Progress, ProgressOptions } from './progress.ts';
import { readProgress } from './read-progress.ts';

/** Longest pause between two looks: an announcement can be missed. */
const longestPauseMs = 2000;
/** Counting may take this share of the time, so that looking at a queue of millions does not slow it down. */
const shareOfTime = 0.1;

/** Gives how far the work is, again whenever it moved, until nothing is left to do. */
export async function* watchProgress(
  engine: Engine,
  { batch, follow = false, signal }: ProgressOptions,
): AsyncGenerator<Progress, void, undefined> {
  const bell = createBell();
  signal?.addEventListener('abort', bell.ring);
  const subscription = await engine.listen(workChannel, bell.ring, bell.ring);
  try {
    for (;;) {
      const startMs = performance.now();
      const progress = await readProgress(engine, batch);
      const tookMs = performance.now() - startMs;
      yield progress;
      if (!follow && progress.waiting + progress.retrying + progress.running === 0) return;
      await bell.wait(longestPauseMs);
      await createBell().wait(tookMs / shareOfTime);
      if (signal?.aborted === true) return;
    }
  } finally {
    signal?.removeEventListener('abort', bell.ring);
    await subscription.close();
  }
}
