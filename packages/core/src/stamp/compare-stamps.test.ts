import { describe, expect, it } from 'vitest';
import { InvalidStampError } from '../errors/invalid-stamp-error.ts';
import { type StampRelation, compareStamps } from './compare-stamps.ts';
import { parseIsoStamp } from './parse-iso-stamp.ts';
import type { Stamp } from './stamp.ts';

function stamp(text: string): Stamp {
  const parsed = parseIsoStamp(text);
  if (parsed === undefined) throw new Error(`no stamp: ${text}`);
  return parsed;
}

const opposite: Readonly<Record<StampRelation, StampRelation>> = {
  before: 'after',
  after: 'before',
  same: 'same',
  overlaps: 'overlaps',
};

describe('compareStamps', () => {
  it.each([
    ['2020-06-19T10:12:00Z', '2020-06-19T10:12:01Z', 'before'],
    ['2020-06-19T10:12:00+06:00', '2020-06-19T04:12:00Z', 'same'],
    ['2020-06-19T10:12:00+06:00', '2020-06-19T10:12:00Z', 'before'],
    ['2020-06-19T10:12Z', '2020-06-19T10:12:30Z', 'overlaps'],
    ['2020-06-19T10:12Z', '2020-06-19T10:13:00Z', 'before'],
    ['2020-06-19T10:12:00Z', '2020-06-19T10:12:00.000Z', 'overlaps'],
    ['2020-06-19', '2020-06', 'overlaps'],
    ['2020', '2022', 'before'],
    ['2020', '2021', 'overlaps'],
    ['2020-06-19', '2020-06-19', 'same'],
    ['2020-06-19', '2020-06-20', 'overlaps'],
    ['2020-06-19', '2020-06-21', 'overlaps'],
    ['2020-06-19', '2020-06-22', 'before'],
    ['2020-06-19T10:00:00', '2020-06-19T22:00:00Z', 'overlaps'],
    ['2020-06-19T10:00:00', '2020-06-19T22:00:01Z', 'before'],
    ['2020-06-19T10:00:00', '2020-06-18T20:00:00Z', 'overlaps'],
    ['2020-06-19T10:00:00', '2020-06-18T19:59:59Z', 'after'],
    ['2020-12', '2021-01', 'overlaps'],
    ['2020-12', '2021-02', 'before'],
    ['2020-02-29T23:59:59.999Z', '2020-03-01T00:00Z', 'before'],
  ] as const)('%s %s: %s', (left, right, relation) => {
    expect(compareStamps(stamp(left), stamp(right))).toBe(relation);
    expect(compareStamps(stamp(right), stamp(left))).toBe(opposite[relation]);
  });

  it('refuses a stamp that holds no date', () => {
    const forged: Stamp = { iso: 'last Friday', precision: 'day', zone: 'unknown', raw: 'last Friday' };
    expect(() => compareStamps(stamp('2020'), forged)).toThrow(InvalidStampError);
    expect(() => compareStamps(stamp('2020'), forged)).toThrow(
      'The stamp "last Friday" is not an ISO 8601 date; make stamps with parseIsoStamp or parseRfc822Stamp',
    );
  });
});
