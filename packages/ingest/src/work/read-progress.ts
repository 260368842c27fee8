import type { Engine } from '../engine/engine.ts';
import { countTasks, recentSeconds, type TaskCount } from './count-tasks.ts';
import { isPaused } from './pause.ts';
import type { Progress } from './progress.ts';

/** Reads how far the work is. */
export async function readProgress(engine: Engine, batch?: string): Promise<Progress> {
  const [counts, paused] = await Promise.all([countTasks(engine, batch), isPaused(engine)]);
  const sumOf = (...states: readonly TaskCount['state'][]): number =>
    sum(counts.filter(({ state }) => states.includes(state)).map(({ count }) => count));
  const left = sumOf('created', 'retry', 'active');
  const perSecond = rateOf(counts);
  return {
    total: sum(counts.map(({ count }) => count)),
    waiting: sumOf('created'),
    retrying: sumOf('retry'),
    running: sumOf('active'),
    done: sumOf('completed'),
    failed: sumOf('failed'),
    failures: counts
      .filter(({ state }) => state === 'failed')
      .map(({ code, kind, count }) => ({ code, kind, count }))
      .toSorted((a, b) => b.count - a.count),
    perSecond,
    ...(perSecond > 0 ? { remainingMs: Math.round((left / perSecond) * 1000) } : {}),
    isPaused: paused,
  };
}

/** Over the last seconds, or since the first task was begun, when that is less. */
function rateOf(counts: readonly TaskCount[]): number {
  const recent = sum(counts.map((one) => one.recent));
  const seconds = Math.max(...counts.map(({ age_seconds }) => age_seconds ?? 0), 1);
  return recent / Math.min(seconds, recentSeconds);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
