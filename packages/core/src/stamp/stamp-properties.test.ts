import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { compareStamps } from './compare-stamps.ts';
import { deriveStamp } from './derive-stamp.ts';
import { parseIsoStamp } from './parse-iso-stamp.ts';
import { parseRfc822Stamp } from './parse-rfc822-stamp.ts';

const zones = ['UTC', 'Asia/Almaty', 'America/St_Johns', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'] as const;

const dates = fc.date({
  min: new Date('0001-01-02T00:00:00Z'),
  max: new Date('9999-12-30T00:00:00Z'),
  noInvalidDate: true,
});
const offsetsMinutes = fc.integer({ min: -12 * 4, max: 14 * 4 }).map((quarters) => quarters * 15);

/** Every reduced form of an ISO date, the last with milliseconds. */
const lengths = fc.constantFrom(4, 7, 10, 13, 16, 19, 23);

/** Stamps of every precision, with an offset and without. */
const anyStamp = fc
  .record({ date: dates, minutes: offsetsMinutes, length: lengths, hasOffset: fc.boolean() })
  .map(({ date, minutes, length, hasOffset }) => {
    const offset = hasOffset && length > 10 ? writeOffset(minutes) : '';
    return parseIsoStamp(localText(date, minutes).slice(0, length) + offset);
  })
  .filter((stamp) => stamp !== undefined);

function writeOffset(minutes: number): string {
  const absolute = Math.abs(minutes);
  const digits = [Math.floor(absolute / 60), absolute % 60].map((part) => String(part).padStart(2, '0'));
  return `${minutes < 0 ? '-' : '+'}${digits.join(':')}`;
}

function localText(date: Date, minutes: number): string {
  return new Date(date.getTime() + minutes * 60_000).toISOString().slice(0, 23);
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('stamps', () => {
  it('are the same under every time zone of the machine', () => {
    const seenOffsets = new Set<number>();
    fc.assert(
      fc.property(dates, offsetsMinutes, lengths, (date, minutes, length) => {
        const local = localText(date, minutes).slice(0, length);
        const results = zones.map((zone) => {
          vi.stubEnv('TZ', zone);
          seenOffsets.add(new Date(2020, 0, 1).getTimezoneOffset());
          return [
            parseIsoStamp(local),
            parseIsoStamp(`${local}${writeOffset(minutes)}`),
            parseRfc822Stamp(date.toUTCString()),
            parseRfc822Stamp(date.toUTCString().replace(' GMT', '')),
            deriveStamp(local, date.toISOString().slice(0, length)),
          ];
        });
        for (const result of results) expect(result).toStrictEqual(results[0]);
      }),
      { numRuns: 50 },
    );
    expect(seenOffsets.size).toBe(zones.length);
  });

  it('keep the moment of a date with an offset', () => {
    fc.assert(
      fc.property(dates, offsetsMinutes, (date, minutes) => {
        const stamp = parseIsoStamp(localText(date, minutes) + writeOffset(minutes));
        expect(stamp?.instant).toBe(date.toISOString());
        expect(stamp?.zone).toBe('offset');
      }),
    );
  });

  it('derive the offset that the two times of a moment imply', () => {
    fc.assert(
      fc.property(dates, offsetsMinutes, (date, minutes) => {
        const stamp = deriveStamp(localText(date, minutes), date.toISOString().slice(0, 23));
        expect(stamp).toMatchObject({
          iso: localText(date, minutes) + writeOffset(minutes),
          instant: date.toISOString(),
        });
      }),
    );
  });

  it('hold no part that was not printed', () => {
    fc.assert(
      fc.property(dates, lengths, (date, length) => {
        const text = date.toISOString().slice(0, length);
        const stamp = parseIsoStamp(text);
        expect(stamp?.iso).toBe(text);
        expect(stamp).not.toHaveProperty('instant');
      }),
    );
  });

  it('come out of their own iso again', () => {
    fc.assert(
      fc.property(dates, offsetsMinutes, lengths, (date, minutes, length) => {
        const text = localText(date, minutes).slice(0, length) + (length > 10 ? writeOffset(minutes) : '');
        const stamp = parseIsoStamp(text);
        expect(stamp && parseIsoStamp(stamp.iso)).toStrictEqual(stamp);
      }),
    );
  });

  it('read an HTTP date as the moment it was made from', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const instant = `${date.toISOString().slice(0, 19)}.000Z`;
        expect(parseRfc822Stamp(date.toUTCString())?.instant).toBe(instant);
      }),
    );
  });

  it('compare as their moments do', () => {
    fc.assert(
      fc.property(dates, dates, offsetsMinutes, (left, right, minutes) => {
        const relation = compareStamps(
          { iso: left.toISOString(), precision: 'millisecond', zone: 'utc', raw: '' },
          { iso: localText(right, minutes) + writeOffset(minutes), precision: 'millisecond', zone: 'offset', raw: '' },
        );
        const difference = Math.sign(left.getTime() - right.getTime());
        expect(relation).toBe(['before', 'same', 'after'][difference + 1]);
      }),
    );
  });

  it('compare the same way from either side, and to themselves as the same', () => {
    const converse = { before: 'after', after: 'before', same: 'same', overlaps: 'overlaps' } as const;
    fc.assert(
      fc.property(anyStamp, anyStamp, (left, right) => {
        expect(compareStamps(left, right)).toBe(converse[compareStamps(right, left)]);
        expect(compareStamps(left, left)).toBe('same');
      }),
    );
  });

  it('that follow one another stay in order through a third', () => {
    fc.assert(
      fc.property(anyStamp, anyStamp, anyStamp, (one, two, three) => {
        fc.pre(compareStamps(one, two) === 'before' && compareStamps(two, three) === 'before');
        expect(compareStamps(one, three)).toBe('before');
      }),
    );
  });

  it('are the same to whatever one of two equal stamps is compared with', () => {
    fc.assert(
      fc.property(dates, offsetsMinutes, anyStamp, (date, minutes, other) => {
        const [here, there] = [
          parseIsoStamp(date.toISOString()),
          parseIsoStamp(localText(date, minutes) + writeOffset(minutes)),
        ];
        fc.pre(here !== undefined && there !== undefined);
        expect(here && there && compareStamps(here, there)).toBe('same');
        expect(here && compareStamps(here, other)).toBe(there && compareStamps(there, other));
      }),
    );
  });

  it('are never made of other text by chance, and nothing throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('0123456789-:.TZ+ JunFri,GMT()')) }), (text) => {
        const stamps = [parseIsoStamp(text), parseRfc822Stamp(text), deriveStamp(text, text)];
        const isos = stamps.flatMap((stamp) => stamp?.iso ?? []);
        expect(isos.map((iso) => parseIsoStamp(iso)?.iso)).toStrictEqual(isos);
      }),
      { numRuns: 1000 },
    );
  });
});
