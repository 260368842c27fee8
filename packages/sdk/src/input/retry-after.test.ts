import { describe, expect, test } from 'vitest';
import { retryAfterMsOf } from './retry-after.ts';

const now = new Date('2026-03-02T18:00:00Z');

describe('retryAfterMsOf', () => {
  test.each([
    ['120', 120_000],
    ['0', 0],
    [' 7 ', 7000],
    ['Mon, 02 Mar 2026 18:00:30 GMT', 30_000],
    ['Monday, 02-Mar-26 18:01:00 GMT', 60_000],
    ['Mon Mar  2 18:00:05 2026 GMT', 5000],
    ['Mon, 02 Mar 2026 17:00:00 GMT', 0],
    ['-5', undefined],
    ['1.5', undefined],
    ['soon', undefined],
    ['2026-03-02', undefined],
    ['9'.repeat(400), Number.MAX_SAFE_INTEGER],
    ['', undefined],
  ])('%s', (value, expected) => {
    expect(retryAfterMsOf(new Headers({ 'retry-after': value }), now)).toBe(expected);
  });
});
