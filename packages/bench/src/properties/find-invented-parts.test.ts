import { deriveStamp, parseIsoStamp, type Stamp } from '@broadsheet/core/model';
import { describe, expect, it } from 'vitest';
import { inventedParts } from './find-invented-parts.ts';

function stampOf(iso: string, raw: string, zone: Stamp['zone'] = 'unknown'): Stamp {
  return { iso, raw, zone, precision: 'second' };
}

describe('inventedParts', () => {
  it.each([
    ['2020-06-19T10:12:00+06:00', 'Fri, 19 Jun 2020 10:12:00 +0600', 'offset'],
    ['2020-06-19T10:12:00Z', '1592561520', 'utc'],
    ['2020-06-19', '20200619', 'unknown'],
    ['2020-06-19T22:12', 'June 19, 2020, 10:12 p.m.', 'unknown'],
    ['2020-06-19T00:12', '12:12 AM, June 19, 2020', 'unknown'],
    ['2020-06-19T10:12-04:00', 'June 19, 2020 10:12 AM EDT', 'abbreviation'],
    ['2020-06-19', '١٩ يونيو ٢٠٢٠', 'unknown'],
    ['2020-06', 'juin 2020', 'unknown'],
  ] as const)('finds every part of %s in “%s”', (iso, raw, zone) => {
    expect(inventedParts({ stamp: stampOf(iso, raw, zone), raws: [raw] })).toEqual([]);
  });

  it.each([
    ['2020-06-19T00:00', '19 June 2020', 'unknown', ['hour', 'minute']],
    ['2020-06-01', '06/2020', 'unknown', ['day']],
    ['2020-06-19T10:12:00', '19 June 2020 10:12', 'unknown', ['second']],
    ['2020-06-19T10:12Z', '2020/06/19 10:12', 'utc', ['offset']],
    ['2021-06-19', '19/06', 'unknown', ['year']],
  ] as const)('misses in %s what “%s” does not print', (iso, raw, zone, parts) => {
    expect(inventedParts({ stamp: stampOf(iso, raw, zone), raws: [raw] })).toEqual(parts);
  });

  it('allows an offset that follows from two texts, and looks for the rest in both', () => {
    const stamp = deriveStamp('2020-06-19T10:12:07', '2020-06-19T04:12:07');
    const printed = { raws: ['2020-06-19 10:12', parseIsoStamp('2020-06-19T04:12:07Z')?.raw ?? ''] };
    expect(stamp?.zone).toBe('derived');
    expect(stamp && inventedParts({ stamp: { ...stamp, raw: '2020-06-19 10:12' }, ...printed })).toEqual([]);
    expect(stamp && inventedParts({ stamp, raws: ['2020-06-19 10:12'] })).toEqual(['second']);
  });
});
