import { parseIsoStamp } from '@broadsheet/core/model';
import { describe, expect, it } from 'vitest';
import type { ClaimRule } from './claim-rules.ts';
import { addClaim, noFindings } from './findings.ts';
import { readSameMoment } from './read-same-moment.ts';

/** What two claims, the first the surer one, say together. */
function together(best: string, other: string): string | undefined {
  const found = noFindings();
  const rules: readonly ClaimRule[] = ['json-ld:date-published', 'visible:date'];
  for (const [index, iso] of [best, other].entries()) {
    const value = parseIsoStamp(iso);
    const rule = rules[index];
    if (value === undefined || rule === undefined) throw new Error(`no date: ${iso}`);
    addClaim(found, { field: 'datePublished', value, raw: iso }, rule, { in: 'meta', name: 'date' });
  }
  readSameMoment(undefined, found);
  const claim = found.claims.find(({ rule }) => rule === 'dates:same-moment');
  return claim?.field === 'datePublished' ? claim.value.iso : undefined;
}

describe('readSameMoment', () => {
  it.each([
    ['2026-04-19T01:30:35Z', '2026-04-18T22:30:35', '2026-04-18T22:30:35-03:00'],
    ['2026-04-19T01:30:35Z', '2026-04-18T22:30', '2026-04-18T22:30:35-03:00'],
    ['2026-04-19T01:30:35+00:00', '2026-04-18T22:30:35-03:00', '2026-04-18T22:30:35-03:00'],
    ['2026-04-18T22:30:35', '2026-04-18T22:30:35-03:00', '2026-04-18T22:30:35-03:00'],
    ['2026-04-18T22:30:35', '2026-04-19T01:30:35Z', '2026-04-18T22:30:35-03:00'],
    ['2026-04-18T12:00Z', '2026-04-18T17:45', '2026-04-18T17:45+05:45'],
  ])('puts together %s and %s', (best, other, iso) => {
    expect(together(best, other)).toBe(iso);
  });

  it.each([
    ['2026-04-19T01:30:35Z', '2026-04-18', 'a day tells no offset'],
    ['2026-04-19T01:30:35Z', '2026-04-18T22:30:36', 'the seconds differ'],
    ['2026-04-19T01:30:35Z', '2026-04-18T22:31', 'the minutes differ'],
    ['2026-04-19T01:30Z', '2026-04-18T22:15', 'no place lies three hours and a quarter behind'],
    ['2026-04-19T01:30Z', '2026-04-16T22:30', 'no place lies days behind'],
    ['2026-04-18T22:30-03:00', '2026-04-19T01:30Z', 'the first says all'],
    ['2026-04-18T22:30', '2026-04-18T22:30', 'neither tells an offset'],
  ])('leaves %s and %s apart: %s', (best, other) => {
    expect(together(best, other)).toBeUndefined();
  });
});
