import { describe, expect, test } from 'vitest';
import { templatesOfDay } from './templates-of-day.ts';

const rules = {
  name: 'ellery-courant',
  hosts: ['ellery-courant.example'],
  templates: [
    { from: '2025-01-01', reason: 'The present layout.' },
    { from: '2020-06-01', until: '2024-11-30', reason: 'The layout before.' },
    { from: '2012-01-01', until: '2020-05-31', reason: 'The first layout.' },
  ],
};

describe('templatesOfDay', () => {
  test.each([
    ['2026-03-01', '2015-01-01', ['2025-01-01']],
    ['2024-11-30', '2015-01-01', ['2020-06-01']],
    ['2020-06-01', undefined, ['2020-06-01']],
    ['2024-12-15', '2024-12-01', []],
    ['2011-12-31', undefined, []],
    [undefined, '2026-03-01T08:00:00+01:00', ['2025-01-01']],
    [undefined, '2024-11-30', ['2025-01-01', '2020-06-01']],
    [undefined, undefined, ['2025-01-01', '2020-06-01', '2012-01-01']],
  ])('retrieved %s, published %s', (retrieved, published, expected) => {
    const retrievedAt = retrieved === undefined ? undefined : new Date(`${retrieved}T12:00:00Z`);
    expect(templatesOfDay(rules, { retrievedAt, published }).map(({ from }) => from)).toEqual(expected);
  });
});
