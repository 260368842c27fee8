import { describe, expect, it } from 'vitest';
import { tabulateGrowth } from '../speed/growth/growth-part.ts';
import { shapes } from '../speed/growth/shapes.ts';
import { wholeRow, yardstickRow } from '../speed/pages/contenders.ts';
import { tabulatePages } from '../speed/pages/pages-part.ts';
import { speedResultSchema } from '../results/speed-result.ts';
import { speedPage } from './page/speed-page.ts';
import { speedReport } from './speed-report.ts';

const pages = tabulatePages(
  [
    { row: yardstickRow, pagesMs: [2, 1, 5] },
    { row: 'scan', pagesMs: [1, 0.5, 2] },
    { row: wholeRow, pagesMs: [1.5, 1, 3.5] },
    { row: 'defuddle', pagesMs: [90, 60, 150] },
  ],
  5,
);

describe('tabulatePages', () => {
  it('puts every row against the yardstick', () => {
    expect(pages.rows.map(({ name, figures }) => [name, figures[0]])).toEqual([
      [yardstickRow, 1],
      ['scan', 3.5 / 8],
      [wholeRow, 0.75],
      ['defuddle', 300 / 8],
      ['extractArticle after the scan', 2.5 / 8],
    ]);
    expect(pages.rows[0]?.figures).toEqual([1, 8, 2, 5, 5]);
  });

  it('has a bar for every system that was measured', () => {
    expect(pages.bars.map(({ figure, atMost, atLeast }) => [figure, atMost ?? atLeast])).toEqual([
      [0.75, 0.6],
      [2.5 / 8, 0.4],
      [50, 34],
    ]);
  });
});

describe('tabulateGrowth', () => {
  it('finds the shape that grows most and the one that costs most', () => {
    const times = new Map(shapes.map(({ name }) => [name, [1, 2, 10, 100, name === 'nested div' ? 700 : 500]]));
    times.set('comments', [1, 2, 150, 300, 300]);
    const { bars, rows } = tabulateGrowth(times, 3);
    expect(bars.map(({ figure }) => figure)).toEqual([70, 15]);
    expect(rows.find(({ name }) => name === 'comments')?.figures.at(-1)).toBe(15);
  });
});

describe('speedReport', () => {
  it('shows the bars, then a table a part', () => {
    const report = speedReport({ tables: [pages] });
    expect(report).toMatch(/\| extractArticle, against htmlparser2, its tree +\| +0\.75 \| ≤ 0\.6 \| no +\|/);
    expect(report).toMatch(/\| times faster than defuddle +\| +50\.0 \| ≥ 34 +\| yes +\|/);
    expect(report).toContain('## HTML string to article\n\n3 pages, processor time');
    expect(report).toMatch(/\| scan +\| +0\.44 \| +4 \| +1\.00 \|/);
  });
});

describe('speedPage', () => {
  it('says from what it was made', () => {
    const result = speedResultSchema.parse({
      format: 'broadsheet-bench-speed',
      formatVersion: 2,
      madeAt: '2026-11-24T10:00:00.000Z',
      commit: 'abc',
      node: '22.0.0',
      tables: JSON.parse(JSON.stringify([pages])),
    });
    expect(speedPage(result)).toContain('made on 2026-11-24 from commit `abc`, under Node.js 22.0.0.');
    expect(speedPage(result)).toContain(speedReport({ tables: [pages] }));
  });
});
