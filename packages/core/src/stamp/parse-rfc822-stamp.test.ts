import { describe, expect, it } from 'vitest';
import { parseRfc822Stamp } from './parse-rfc822-stamp.ts';

describe('parseRfc822Stamp', () => {
  it.each([
    ['Fri, 19 Jun 2020 10:12:00 +0600', '2020-06-19T10:12:00+06:00', 'offset'],
    ['19 Jun 2020 10:12:00 -03:30', '2020-06-19T10:12:00-03:30', 'offset'],
    ['Fri, 19 Jun 2020 10:12:00 -0000', '2020-06-19T10:12:00Z', 'utc'],
    ['Fri, 19 Jun 2020 10:12:00 Z', '2020-06-19T10:12:00Z', 'utc'],
    ['Fri, 19 Jun 2020 10:12:00 GMT', '2020-06-19T10:12:00Z', 'abbreviation'],
    ['Fri, 19 Jun 2020 10:12 ut', '2020-06-19T10:12Z', 'abbreviation'],
    ['Fri, 19 Jun 2020 10:12:00 EST', '2020-06-19T10:12:00-05:00', 'abbreviation'],
    ['Fri, 19 Jun 2020 10:12:00 EDT', '2020-06-19T10:12:00-04:00', 'abbreviation'],
    ['Fri, 19 Jun 2020 10:12:00 CST', '2020-06-19T10:12:00-06:00', 'abbreviation'],
    ['Fri, 19 Jun 2020 10:12:00 CDT', '2020-06-19T10:12:00-05:00', 'abbreviation'],
    ['Fri, 19 Jun 2020 10:12:00 MST', '2020-06-19T10:12:00-07:00', 'abbreviation'],
    ['Fri, 19 Jun 2020 10:12:00 MDT', '2020-06-19T10:12:00-06:00', 'abbreviation'],
    ['Fri, 19 Jun 2020 10:12:00 PST', '2020-06-19T10:12:00-08:00', 'abbreviation'],
    ['Fri, 19 Jun 2020 10:12:00 PDT', '2020-06-19T10:12:00-07:00', 'abbreviation'],
    ['Friday, 19-Jun-20 10:12:00 GMT', '2020-06-19T10:12:00Z', 'abbreviation'],
    ['Fri, 19 June 2020 9:05:00 +0000 (UTC)', '2020-06-19T09:05:00+00:00', 'offset'],
  ])('reads %s', (text, iso, zone) => {
    expect(parseRfc822Stamp(text)).toMatchObject({ iso, zone, raw: text });
  });

  it.each([
    ['Fri, 19 Jun 2020', '2020-06-19', 'day'],
    ['Fri, 19 Jun 2020 10:12', '2020-06-19T10:12', 'minute'],
    ['Fri, 19 Jun 2020 10:12:00 CEST', '2020-06-19T10:12:00', 'second'],
    ['Fri, 19 Jun 2020 10:12:00 K', '2020-06-19T10:12:00', 'second'],
  ])('invents no offset for %s', (text, iso, precision) => {
    expect(parseRfc822Stamp(text)).toStrictEqual({ iso, precision, zone: 'unknown', raw: text });
  });

  it.each([
    ['1 Jan 00', '2000-01-01'],
    ['1 Jan 49', '2049-01-01'],
    ['1 Jan 50', '1950-01-01'],
    ['1 Jan 99', '1999-01-01'],
    ['1 Jan 103', '2003-01-01'],
  ])('reads the short year of %s by RFC 2822', (text, iso) => {
    expect(parseRfc822Stamp(text)?.iso).toBe(iso);
  });

  it('folds white space', () => {
    expect(parseRfc822Stamp('\n Fri,  19 Jun\t2020\n 10:12:00 +0600 ')?.iso).toBe('2020-06-19T10:12:00+06:00');
  });

  it.each([
    '',
    '2020-06-19',
    'Fri, 30 Feb 2023 10:12:00 GMT',
    'Fri, 19 Juno 2020 10:12:00 GMT',
    'Fri, 19 Jun 2020 25:12:00 GMT',
    'Fri, 19 Jun 2020 10:60:00 GMT',
    'Fri, 19 Jun 2020 at noon',
    'Fri, 0 Jun 2020',
    `Fri, 19 Jun 2020 10:12:00 (${'('.repeat(100_000)}`,
    `${' '.repeat(100_000)}x`,
  ])('finds no date in %.40s', (text) => {
    expect(parseRfc822Stamp(text)).toBeUndefined();
  });
});
