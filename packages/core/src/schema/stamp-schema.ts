import * as z from 'zod';
import { parseIsoStamp } from '../stamp/parse-iso-stamp.ts';
import type { Stamp, StampZone } from '../stamp/stamp.ts';
import { textSchema } from './text-schema.ts';

/** Validates a {@link Stamp}, and that its parts agree. */
export const stampSchema = z
  .strictObject({
    iso: textSchema,
    instant: textSchema.exactOptional(),
    precision: z.enum(['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond']),
    zone: z.enum(['utc', 'offset', 'abbreviation', 'derived', 'unknown']),
    raw: textSchema,
  })
  .check(({ value, issues }) => {
    const contradiction = findContradiction(value);
    if (contradiction !== undefined) issues.push({ code: 'custom', input: value, ...contradiction });
  })
  .readonly();

/** How the offset may be known, by how `iso` writes it. */
const zonesByWriting: ReadonlyMap<StampZone, readonly StampZone[]> = new Map([
  ['utc', ['utc', 'abbreviation']],
  ['offset', ['offset', 'abbreviation', 'derived']],
  ['unknown', ['unknown']],
]);

interface Contradiction {
  readonly path: (keyof Stamp)[];
  /** What should stand there. */
  readonly message: string;
}

/** What in a stamp does not follow from its `iso`. */
function findContradiction(stamp: Stamp): Contradiction | undefined {
  const read = parseIsoStamp(stamp.iso);
  if (read?.iso !== stamp.iso) {
    const message = 'a date in ISO 8601, extended form, such as 2020-06-19 or 2020-06-19T10:12:00+06:00';
    return { path: ['iso'], message };
  }
  if (read.precision !== stamp.precision) {
    return { path: ['precision'], message: `"${read.precision}", the precision of ${stamp.iso}` };
  }
  const zones = zonesByWriting.get(read.zone) ?? [];
  if (!zones.includes(stamp.zone)) {
    return { path: ['zone'], message: `${zones.map((zone) => `"${zone}"`).join(' or ')}, as ${stamp.iso} is written` };
  }
  if (read.instant === stamp.instant) return undefined;
  const message = read.instant === undefined ? `no instant, since ${stamp.iso} has no offset` : `"${read.instant}"`;
  return { path: ['instant'], message };
}
