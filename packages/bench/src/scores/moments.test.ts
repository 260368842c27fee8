import { describe, expect, it } from 'vitest';
import { dayOf, isSameDay, isSameMinute } from './moments.ts';

describe('dayOf', () => {
  it.each([
    ['2026-03-01', '2026-03-01'],
    ['2026-03-01T23:30:00-05:00', '2026-03-01'],
    ['2026-03-01 23:30:00.5+0000', '2026-03-01'],
    ['2026-03', undefined],
    ['yesterday', undefined],
    ['2026-03-01T10:00, 2025-03-01T10:00', undefined],
  ])('reads %j', (iso, day) => {
    expect(dayOf(iso)).toBe(day);
  });
});

describe('isSameMinute', () => {
  it.each([
    ['2026-03-01T23:30:10-05:00', '2026-03-02T04:30Z', true],
    ['2026-03-01 10:30:00+00:00', '2026-03-01T10:31Z', false],
    ['2026-03-01 10:30:00+00:00', '2026-03-01', false],
    ['2026-03-01T10:30', '2026-03-01T10:30:59+05:00', true],
    ['2026-03-01T10:30Z', '2026-03-01T10:30', true],
    ['2026-03-01 00:00:00', '2026-03-01', true],
    ['2026-03-01 00:00:00', '2026-03-02', false],
    ['2026-03-01T10:30Z', '', false],
  ])('compares %j with %j', (truth, found, expected) => {
    expect(isSameMinute(truth, found)).toBe(expected);
  });
});

describe('isSameDay', () => {
  it('reads each date in its own offset', () => {
    expect(isSameDay('2026-03-01', '2026-03-01T23:30:00-05:00')).toBe(true);
    expect(isSameDay('2026-03-01', '2026-03-02T04:30:00Z')).toBe(false);
  });

  it('takes the same minute as the same day', () => {
    expect(isSameDay('2026-03-01T23:30:00-05:00', '2026-03-02T04:30:00Z')).toBe(true);
  });
});
