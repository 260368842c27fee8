import type { Contender } from './contender.ts';
import { median } from './quantile.ts';
import type { SpeedPage } from './speed-page.ts';

/** Times of one row: the median of its rounds for each page, in milliseconds. */
export interface RowTimes {
  readonly row: string;
  readonly pagesMs: readonly number[];
}

/** How often pages are run. */
export interface Rounds {
  /** Rounds that are run first and not counted, so that the code is compiled. */
  readonly warmUp: number;
  /** Rounds that are counted. */
  readonly counted: number;
}

/**
 * Runs every page through every contender, page by page, so that whatever else the machine does meets all of them
 * alike; each round begins with another contender, so that none always runs with the cache of the same other one.
 */
export async function measureSpeed(
  contenders: readonly Contender[],
  pages: readonly SpeedPage[],
  rounds: Rounds,
  onRound: (done: number, total: number) => void,
): Promise<readonly RowTimes[]> {
  const timers = await Promise.all(contenders.map(async (contender) => contender.load()));
  const rowNames = contenders.flatMap(({ rows }) => rows);
  const samples = rowNames.map(() => pages.map((): number[] => []));
  const firstRows = contenders.map((_, index) => contenders.slice(0, index).flatMap(({ rows }) => rows).length);
  const total = rounds.warmUp + rounds.counted;
  for (let round = 0; round < total; round++) {
    for (const [pageIndex, page] of pages.entries()) {
      for (let turn = 0; turn < timers.length; turn++) {
        const index = (turn + round) % timers.length;
        const times = (await timers[index]?.(page.input)) ?? [];
        if (round < rounds.warmUp) continue;
        for (const [row, time] of times.entries()) samples[(firstRows[index] ?? 0) + row]?.[pageIndex]?.push(time);
      }
    }
    onRound(round + 1, total);
  }
  return rowNames.map((row, index) => ({ row, pagesMs: samples[index]?.map(median) ?? [] }));
}
