import { describe, expect, it } from 'vitest';
import { wholeRow, yardstickRow } from '../speed/contenders.ts';
import { speedReport } from '../report/speed-report.ts';
import { afterScanRow, summarizeTimes } from './speed-result.ts';

const rows = summarizeTimes([
  { row: yardstickRow, pagesMs: [2, 1, 5] },
  { row: 'scan', pagesMs: [1, 0.5, 2] },
  { row: wholeRow, pagesMs: [1.5, 1, 3.5] },
]);

describe('summarizeTimes', () => {
  it('puts every row against the yardstick', () => {
    expect(rows.map(({ name, ratio }) => [name, ratio])).toEqual([
      [yardstickRow, 1],
      ['scan', 3.5 / 8],
      [wholeRow, 0.75],
      [afterScanRow, 2.5 / 8],
    ]);
    expect(rows[0]).toMatchObject({ totalMs: 8, p50Ms: 2, p99Ms: 5, maxMs: 5 });
  });
});

describe('speedReport', () => {
  it('is a Markdown table, a line a row', () => {
    const report = speedReport({
      format: 'broadsheet-bench-speed',
      formatVersion: 1,
      node: '22.0.0',
      pages: 3,
      characters: 1_500_000,
      rounds: 5,
      rows,
    });
    expect(report).toContain(
      '3 pages, 1.5 million characters, processor time, medians of 5 rounds, node 22.0.0\n\n|  | against',
    );
    expect(report).toContain('\n| --- | ---: |');
    expect(report).toContain('\n| scan | 0.438 | 4 | 1.00 | 2.00 | 2.00 |');
  });
});
