import type { ArticleItems, BatchProgress } from '../article-result.ts';

/** Results that the rate is taken over. */
const rateWindow = 100;

/** Counts what a batch has done and has still to do. */
export interface ProgressCounter {
  /** An item was taken from the list. */
  readonly take: () => void;
  /** Work on an item begins. */
  readonly start: () => void;
  /** An item is done with. */
  readonly finish: (ok: boolean) => BatchProgress;
}

/** Starts to count. */
export function countProgress(total: number | undefined): ProgressCounter {
  const counts = { taken: 0, started: 0, done: 0, failed: 0 };
  const times = [performance.now()];
  return {
    take: () => void (counts.taken += 1),
    start: () => void (counts.started += 1),
    finish: (ok) => {
      counts[ok ? 'done' : 'failed'] += 1;
      times.push(performance.now());
      if (times.length > rateWindow) times.shift();
      const { started, taken, done, failed } = counts;
      const finished = done + failed;
      const perSecond = rateOf(times);
      return {
        done,
        failed,
        running: started - finished,
        waiting: Math.max(0, (total ?? taken) - started),
        perSecond,
        remainingMs: total === undefined ? undefined : (Math.max(0, total - finished) / perSecond) * 1000,
      };
    },
  };
}

/** How many items a list has, where it says so without being read. */
export function lengthOf(items: ArticleItems): number | undefined {
  const list = 'items' in items ? items.items : items;
  if ('length' in list && typeof list.length === 'number') return list.length;
  return 'size' in list && typeof list.size === 'number' ? list.size : undefined;
}

/** Moments but the first, in a second. */
function rateOf(times: readonly number[]): number {
  const elapsedMs = (times.at(-1) ?? 0) - (times[0] ?? 0);
  return elapsedMs === 0 ? Infinity : ((times.length - 1) / elapsedMs) * 1000;
}
