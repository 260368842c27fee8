import type { Stamp } from '@broadsheet/core/model';

/** The moment of retrieval as a stamp in UTC; absent for an absent or invalid date. */
export function retrievalStamp(date: Date | undefined): Stamp | undefined {
  if (date === undefined || Number.isNaN(date.getTime())) return undefined;
  const iso = date.toISOString();
  return { iso, instant: iso, precision: 'millisecond', zone: 'utc', raw: iso };
}
