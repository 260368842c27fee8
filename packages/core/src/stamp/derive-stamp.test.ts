import { describe, expect, it } from 'vitest';
import { deriveStamp } from './derive-stamp.ts';

const notSet = '0000-00-00T00:00:00';

describe('deriveStamp', () => {
  it('takes the difference of local time and UTC for the offset', () => {
    expect(deriveStamp('2020-06-19T10:12:00', '2020-06-19T04:12:00')).toStrictEqual({
      iso: '2020-06-19T10:12:00+06:00',
      instant: '2020-06-19T04:12:00.000Z',
      precision: 'second',
      zone: 'derived',
      raw: '2020-06-19T10:12:00',
    });
  });

  it.each([
    ['2020-06-19 10:12:00', '2020-06-19 13:42:00', '2020-06-19T10:12:00-03:30'],
    ['2020-01-01T00:30:00', '2019-12-31T10:30:00', '2020-01-01T00:30:00+14:00'],
    ['2020-06-19T10:12:00', '2020-06-19T10:12:00', '2020-06-19T10:12:00+00:00'],
    ['2020-06-19T10:12:00', '2020-06-19T10:12:00+02:00', '2020-06-19T10:12:00+02:00'],
  ])('derives from %s and %s', (local, universal, iso) => {
    expect(deriveStamp(local, universal)).toMatchObject({ iso, zone: 'derived' });
  });

  it.each([
    ['2020-06-19T10:12:00', '2020-06-19T04:11:00'],
    ['2020-06-19T23:12:00', '2020-06-19T04:12:00'],
    ['2020-06-19', '2020-06-19T04:12:00'],
    [notSet, '2020-06-19T04:12:00'],
    [undefined, '2020-06-19T04:12:00'],
  ])('does not trust the local time %s beside %s', (local, universal) => {
    expect(deriveStamp(local, universal)).toMatchObject({ iso: `${universal}Z`, zone: 'utc', raw: universal });
  });

  it.each([notSet, undefined, 'soon'])('leaves the offset unknown when UTC is %s', (universal) => {
    expect(deriveStamp('2020-06-19T10:12:00', universal)).toStrictEqual({
      iso: '2020-06-19T10:12:00',
      precision: 'second',
      zone: 'unknown',
      raw: '2020-06-19T10:12:00',
    });
  });

  it('lets a local time with an offset stand for itself', () => {
    expect(deriveStamp('2020-06-19T10:12:00+05:00', '2020-06-19T04:12:00')).toMatchObject({
      iso: '2020-06-19T10:12:00+05:00',
      zone: 'offset',
    });
  });

  it('finds nothing in dates that are not set', () => {
    expect(deriveStamp(notSet, notSet)).toBeUndefined();
    expect(deriveStamp(undefined, undefined)).toBeUndefined();
  });
});
