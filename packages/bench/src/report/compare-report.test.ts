import { describe, expect, it } from 'vitest';
import { BenchError } from '../bench-error.ts';
import type { QualityResult } from '../results/quality-result.ts';
import { compareReport } from './compare-report.ts';

function result(figure: number, failures: number, scores: Readonly<Record<string, number>>): QualityResult {
  return {
    format: 'broadsheet-bench-quality',
    formatVersion: 1,
    node: '22.23.2',
    systems: { broadsheet: '@broadsheet/sdk 0.0.0' },
    part: 'all',
    sets: [
      {
        set: 'wcxb',
        pages: 2,
        figures: [
          { name: 'body', unit: 'share', pages: 2, bySystem: { broadsheet: figure } },
          { name: 'exceptions', unit: 'pages', pages: 2, bySystem: { broadsheet: failures } },
        ],
        pageScores: [{ name: 'body', bySystem: { broadsheet: scores } }],
      },
    ],
  };
}

const before = result(0.9, 2, { a: 1, b: 0.8, c: 0.5 });
const after = result(0.95, 0, { a: 1, b: 0.7, c: 0.9 });

describe('compareReport', () => {
  it('shows every figure before and after, with the change', () => {
    expect(compareReport(before, after, 'broadsheet', 0)).toBe(
      [
        'broadsheet    before  after  change',
        'wcxb',
        '  body         0.900  0.950  +0.050',
        '  exceptions       2      0      -2',
        '',
      ].join('\n'),
    );
  });

  it('lists the pages that changed most', () => {
    const report = compareReport(before, after, 'broadsheet', 1);
    expect(report).toContain('wcxb: pages that changed most, body\n  0.500 → 0.900 c');
    expect(report).not.toContain('0.700 b');
  });

  it('refuses results that have nothing to compare', () => {
    expect(() => compareReport(before, after, 'defuddle', 0)).toThrow(BenchError);
    expect(() => compareReport(before, { ...after, sets: [] }, 'broadsheet', 0)).toThrow(BenchError);
  });
});
