import { expect, it } from 'vitest';
import { nextInterval, type LookResult } from './next-interval.ts';

it.each<[LookResult, number, number]>([
  ['changed', 900, 600],
  ['changed', 9600, 4800],
  ['unchanged', 600, 900],
  ['unchanged', 9000, 9600],
  ['failed', 600, 1200],
  ['failed', 9600, 9600],
])('every 600 s: after a look that %s, a pause of %i s becomes %i s', (result, interval, expected) =>
  expect(nextInterval(600, interval, result)).toBe(expected),
);
