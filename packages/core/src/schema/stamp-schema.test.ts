import { describe, expect, it } from 'vitest';
import { deriveStamp } from '../stamp/derive-stamp.ts';
import { parseIsoStamp } from '../stamp/parse-iso-stamp.ts';
import { parseRfc822Stamp } from '../stamp/parse-rfc822-stamp.ts';
import type { Stamp } from '../stamp/stamp.ts';
import { stampSchema } from './stamp-schema.ts';

const stamp: Stamp = {
  iso: '2020-06-19T10:12:00+06:00',
  instant: '2020-06-19T04:12:00.000Z',
  precision: 'second',
  zone: 'offset',
  raw: 'Fri, 19 Jun 2020 10:12:00 +0600',
};
const { instant: _, ...withoutInstant } = stamp;

describe('stampSchema', () => {
  it.each([
    stamp,
    { ...stamp, zone: 'derived' },
    { ...stamp, zone: 'abbreviation' },
    parseIsoStamp('2020'),
    parseIsoStamp('2020-06-19T10'),
    parseIsoStamp('2020-06-19T10:12:00.5Z'),
    parseRfc822Stamp('Fri, 19 Jun 2020 10:12:00 GMT'),
    parseRfc822Stamp('Fri, 19 Jun 2020 10:12:00 CEST'),
    deriveStamp('2020-06-19T10:12:00', '2020-06-19T10:12:00'),
  ])('takes %o', (input) => {
    expect(stampSchema.parse(input)).toStrictEqual(input);
  });

  const isoExpected = 'a date in ISO 8601, extended form, such as 2020-06-19 or 2020-06-19T10:12:00+06:00';

  it.each([
    [{ ...stamp, iso: '2020-06-19 10:12:00 +0600' }, 'iso', isoExpected],
    [{ ...stamp, iso: '2023-02-30' }, 'iso', isoExpected],
    [{ ...stamp, precision: 'minute' }, 'precision', '"second", the precision of 2020-06-19T10:12:00+06:00'],
    [
      { ...stamp, zone: 'unknown' },
      'zone',
      '"offset" or "abbreviation" or "derived", as 2020-06-19T10:12:00+06:00 is written',
    ],
    [{ ...withoutInstant, iso: '2020-06-19', precision: 'day' }, 'zone', '"unknown", as 2020-06-19 is written'],
    [withoutInstant, 'instant', '"2020-06-19T04:12:00.000Z"'],
    [{ ...stamp, instant: '2020-06-19T10:12:00.000Z' }, 'instant', '"2020-06-19T04:12:00.000Z"'],
    [
      { ...stamp, iso: '2020-06-19', precision: 'day', zone: 'unknown' },
      'instant',
      'no instant, since 2020-06-19 has no offset',
    ],
  ])('finds the contradiction in %o', (input, path, message) => {
    expect(stampSchema.safeParse(input).error?.issues).toMatchObject([{ path: [path], message }]);
  });
});
