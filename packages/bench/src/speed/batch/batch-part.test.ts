import { expect, it } from 'vitest';
import { tabulateBatch } from './batch-part.ts';

it('puts two cores against one, and the second half of a long batch against its first', () => {
  const { rows, bars } = tabulateBatch({ perSecond: [100, 180], memoryMb: [90, 120, 118, 126], pages: 100_000 }, 3);
  expect(rows.map(({ figures }) => figures)).toEqual([
    [100, undefined, undefined],
    [180, 120, 126],
  ]);
  expect(bars.map(({ figure, atLeast, atMost }) => [figure, atLeast ?? atMost])).toEqual([
    [1.8, 1.7],
    [1.05, 1.1],
  ]);
  expect(bars[1]?.measured).toContain('100,000 pages');
});
