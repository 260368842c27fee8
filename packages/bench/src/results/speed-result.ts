import type { RowTimes } from '../speed/measure-speed.ts';
import { wholeRow, yardstickRow } from '../speed/contenders.ts';
import { quantile } from '../speed/quantile.ts';

/** What one row took. */
export interface SpeedRow {
  /** Name of the row. */
  readonly name: string;
  /** Time of all pages together, the median of the rounds for each, in milliseconds. */
  readonly totalMs: number;
  /** The same against that of the yardstick. */
  readonly ratio: number;
  /** Time of a page in the middle of all, in milliseconds. */
  readonly p50Ms: number;
  /** Time that one page of a hundred exceeds, in milliseconds. */
  readonly p99Ms: number;
  /** Time of the slowest page, in milliseconds. */
  readonly maxMs: number;
}

/** Result of `bench speed`, as `--json` writes it. */
export interface SpeedResult {
  readonly format: 'broadsheet-bench-speed';
  readonly formatVersion: 1;
  /** Version of Node. */
  readonly node: string;
  /** Number of pages. */
  readonly pages: number;
  /** Characters of all pages together. */
  readonly characters: number;
  /** Rounds that were counted. */
  readonly rounds: number;
  /** The rows; the first is the yardstick. */
  readonly rows: readonly SpeedRow[];
}

/** Name of the row of all that follows the scan. */
export const afterScanRow = 'extractArticle after the scan';

/** Sums up the times of rows, and adds what the whole way costs after the scan. */
export function summarizeTimes(times: readonly RowTimes[]): readonly SpeedRow[] {
  const pagesOf = (name: string): readonly number[] => times.find(({ row }) => row === name)?.pagesMs ?? [];
  const yardstickMs = sum(pagesOf(yardstickRow));
  const scan = pagesOf('scan');
  const afterScan = pagesOf(wholeRow).map((time, page) => time - (scan[page] ?? 0));
  return [...times, { row: afterScanRow, pagesMs: afterScan }].map(({ row, pagesMs }) => {
    const totalMs = sum(pagesMs);
    return {
      name: row,
      totalMs,
      ratio: totalMs / yardstickMs,
      p50Ms: quantile(pagesMs, 0.5),
      p99Ms: quantile(pagesMs, 0.99),
      maxMs: quantile(pagesMs, 1),
    };
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
