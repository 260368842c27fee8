import { describe, expect, it } from 'vitest';
import { inOffsetOf, printedDate, printedMoment, toLocalTime, toRfc822, toUtcTime } from './story-date.ts';

const khavar = '2026-06-19T09:25:00+05:45';
const ellery = '2026-05-11T22:40:00-03:00';

describe('the dates of a story', () => {
  it('keep the wall clock and the offset in feeds', () => {
    expect(toRfc822(khavar)).toBe('Fri, 19 Jun 2026 09:25:00 +0545');
    expect(toRfc822(ellery)).toBe('Mon, 11 May 2026 22:40:00 -0300');
  });

  it('are local and UTC without an offset in the CMS, also across midnight', () => {
    expect(toLocalTime(ellery)).toBe('2026-05-11T22:40:00');
    expect(toUtcTime(ellery)).toBe('2026-05-12T01:40:00');
    expect(toUtcTime(khavar)).toBe('2026-06-19T03:40:00');
  });

  it('are written in the offset of another date', () => {
    const instant = new Date('2026-07-01T00:10:00Z');
    expect(inOffsetOf(instant, khavar)).toBe('2026-07-01T05:55:00+05:45');
    expect(inOffsetOf(instant, ellery)).toBe('2026-06-30T21:10:00-03:00');
    expect(inOffsetOf(instant, '2026-05-12T11:04:00+00:00')).toBe('2026-07-01T00:10:00+00:00');
  });

  it('are printed the way each language does', () => {
    expect(printedMoment(khavar, 'en')).toBe('June 19, 2026, 9:25 a.m.');
    expect(printedMoment('2026-10-19T00:30:00-03:00', 'en')).toBe('October 19, 2026, 12:30 a.m.');
    expect(printedDate(khavar, 'ru')).toBe('19 июня 2026 года');
    expect(printedDate(khavar, 'ar')).toBe('19 يونيو 2026');
  });
});
