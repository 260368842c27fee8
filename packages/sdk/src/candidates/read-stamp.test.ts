import { describe, expect, it } from 'vitest';
import { readStamp } from './read-stamp.ts';

describe('readStamp', () => {
  it.each([
    ['2026-04-18T12:00:00-03:00', '2026-04-18T12:00:00-03:00'],
    ['20260418T150000Z', '2026-04-18T15:00:00Z'],
    ['Sat, 18 Apr 2026 12:00:00 -0300', '2026-04-18T12:00:00-03:00'],
    ['2026-04-18T12:00:00-03:00[America/Bahia]', '2026-04-18T12:00:00-03:00'],
    ['1776524400', '2026-04-18T15:00:00Z'],
    ['1776524400123', '2026-04-18T15:00:00.123Z'],
    [' 18. April 2026 ', '2026-04-18'],
  ])('reads %j', (written, iso) => {
    expect(readStamp(written)).toMatchObject({ iso, raw: written.trim() });
  });

  it('reads numeric dates as the language of the page has them', () => {
    expect(readStamp('4/8/2026', { inLanguage: 'en-US' })?.iso).toBe('2026-04-08');
    expect(readStamp('4/8/2026', { inLanguage: 'en-GB' })?.iso).toBe('2026-08-04');
  });

  it.each(['', 'soon', '7', '2026-13-45', `2026-04-18${' '.repeat(200)}x`])('refuses %j', (written) => {
    expect(readStamp(written)).toBeUndefined();
  });
});
