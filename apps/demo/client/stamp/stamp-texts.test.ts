import { parseIsoStamp, parseRfc822Stamp, type Stamp } from '@broadsheet/core/model';
import { describe, expect, it } from 'vitest';
import { writeDay, writeStamp } from './stamp-texts.ts';

function stampOf(stamp: Stamp | undefined): Stamp {
  if (stamp === undefined) throw new TypeError('The text is no stamp.');
  return stamp;
}

const evening = stampOf(parseIsoStamp('2026-05-11T22:40:00-03:00'));

describe('writeStamp', () => {
  it('shows the moment in the zone of the reader, and the printed one with its offset', () => {
    expect(writeStamp(evening, 'UTC')).toMatchObject({
      shown: '12 May 2026, 01:40',
      printed: '11 May 2026, 22:40 −03:00',
    });
    expect(writeStamp(evening, 'Asia/Kathmandu').shown).toBe('12 May 2026, 07:25');
  });

  it.each([
    ['2026', '2026'],
    ['2026-05', 'May 2026'],
    ['2026-05-11', '11 May 2026'],
    ['2026-05-11T22:40', '11 May 2026, 22:40'],
  ])('never moves %s, whose offset nobody knows', (iso, text) => {
    for (const timeZone of ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      expect(writeStamp(stampOf(parseIsoStamp(iso)), timeZone)).toMatchObject({ shown: text, printed: text });
    }
  });

  it('says how the offset is known', () => {
    const zones = [
      parseIsoStamp('2026-05-11T22:40Z'),
      parseRfc822Stamp('Mon, 11 May 2026 22:40:00 EST'),
      parseIsoStamp('2026-05-11'),
    ];
    expect(new Set(zones.map((stamp) => writeStamp(stampOf(stamp)).zone)).size).toBe(3);
    expect(writeStamp(stampOf(zones[0])).printed).toBe('11 May 2026, 22:40 UTC');
  });
});

describe('writeDay', () => {
  it('leaves out the year when it is this one', () => {
    expect(writeDay(evening, new Date('2026-11-24T00:00:00Z'), 'UTC')).toBe('12 May');
    expect(writeDay(evening, new Date('2027-01-02T00:00:00Z'), 'UTC')).toBe('12 May 2026');
  });
});
