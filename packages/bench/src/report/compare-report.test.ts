import { describe, expect, it } from 'vitest';
import { BenchError } from '../bench-error.ts';
import { fictionalResult } from '../testing/fictional-result.ts';
import { compareReport } from './compare-report.ts';

const pages = ['a', 'b', 'c'].map((id) => ({ id, part: 'train', language: 'en' }) as const);
const before = fictionalResult('htmldate', pages, {
  'published, day, F1': { broadsheet: [[1, 0, 0], null, [0, 1, 0]] },
  exceptions: {
    broadsheet: [
      [1, 0, 0],
      [0, 0, 1],
      [0, 0, 1],
    ],
  },
});
const after = fictionalResult('htmldate', pages, {
  'published, day, F1': {
    broadsheet: [
      [1, 0, 0],
      [0, 0, 1],
      [1, 0, 0],
    ],
  },
  exceptions: {
    broadsheet: [
      [1, 0, 0],
      [1, 0, 0],
      [1, 0, 0],
    ],
  },
});

describe('compareReport', () => {
  it('shows every figure before and after, with the change', () => {
    expect(compareReport(before, after, 'broadsheet', 0)).toBe(
      [
        'broadsheet                                 before  after  change',
        'htmldate',
        '  published, day, F1 (pages: 2, 3)          0.667  0.800  +0.133',
        '  published, day, precision (pages: 2, 3)   0.500  1.000  +0.500',
        '  published, day, recall (pages: 2, 3)      1.000  0.667  -0.333',
        '  exceptions                                    2      0      -2',
        '',
      ].join('\n'),
    );
  });

  it('lists the pages that changed most', () => {
    const report = compareReport(before, after, 'broadsheet', 1);
    expect(report).toContain('htmldate: pages that changed most, published, day, F1\n  0.000 → 1.000 c');
    expect(report).not.toContain('1.000 a');
  });

  it('refuses results that have nothing to compare', () => {
    expect(() => compareReport(before, after, 'defuddle', 0)).toThrow(BenchError);
    expect(() => compareReport(before, { ...after, sets: [] }, 'broadsheet', 0)).toThrow(BenchError);
  });
});
