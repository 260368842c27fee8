import { parseIsoStamp } from '@broadsheet/core/model';
import { describe, expect, it } from 'vitest';
import { isPlausiblePublication } from './is-plausible-publication.ts';

function isPlausible(iso: string, retrieved?: string): boolean | undefined {
  const stamp = parseIsoStamp(iso);
  return stamp && isPlausiblePublication(stamp, retrieved === undefined ? undefined : parseIsoStamp(retrieved));
}

describe('isPlausiblePublication', () => {
  it.each([
    ['2024-05-03', true],
    ['1990-01-01', true],
    ['1975-05-03', true],
    ['1970-01-01T00:00:00Z', false],
    ['1969-12-31T19:00:00-05:00', false],
    ['1900-01-01', false],
    ['1899-12-30', false],
    ['1799-05-03', false],
    ['0001-01-01', false],
    ['2099-12-31', true],
    ['2100-01-01', false],
    ['9999-12-31', false],
  ])('%s: %s', (iso, plausible) => {
    expect(isPlausible(iso)).toBe(plausible);
  });

  it.each([
    ['2024-05-03', '2024-05-03T10:00:00Z', true],
    ['2024-05-04T01:00:00+14:00', '2024-05-03T10:00:00Z', true],
    ['2024-05-05', '2024-05-03T10:00:00Z', true],
    ['2024-05-06', '2024-05-03T10:00:00Z', false],
    ['2024-06', '2024-05-03T10:00:00Z', false],
    ['2024', '2024-05-03T10:00:00Z', true],
    ['2025', '2024-05-03', false],
  ])('%s, retrieved %s: %s', (iso, retrieved, plausible) => {
    expect(isPlausible(iso, retrieved)).toBe(plausible);
  });
});
