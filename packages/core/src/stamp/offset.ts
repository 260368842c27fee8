import type { StampZone } from './stamp.ts';

/** An offset from UTC and how it is known. */
export interface Offset {
  /** Local time minus UTC, in minutes. */
  readonly minutes: number;
  /** The offset in ISO 8601: `Z` or `+06:00`. */
  readonly iso: string;
  /** How the offset is known. */
  readonly zone: StampZone;
}

/** The offset that is printed as `Z`. */
export const utcOffset: Offset = { minutes: 0, iso: 'Z', zone: 'utc' };

/** An offset of so many minutes. */
export function createOffset(minutes: number, zone: StampZone): Offset {
  const absolute = Math.abs(minutes);
  const hours = String(Math.floor(absolute / 60)).padStart(2, '0');
  const rest = String(absolute % 60).padStart(2, '0');
  return { minutes, iso: `${minutes < 0 ? '-' : '+'}${hours}:${rest}`, zone };
}

const numericOffset = /^([+-])(\d{2})(?::?(\d{2}))?$/;

/**
 * Reads `Z`, `+06`, `+0600` or `+06:00`. `-00:00` says that the moment is given in UTC and the local offset is not
 * told (RFC 3339, section 4.3), so it reads as `Z`.
 */
export function parseOffset(text: string): Offset | undefined {
  if (text === 'Z' || text === 'z') return utcOffset;
  const [, sign, hours, minutes = '00'] = numericOffset.exec(text) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const absolute = Number(hours) * 60 + Number(minutes);
  if (sign === '+') return createOffset(absolute, 'offset');
  return absolute === 0 ? utcOffset : createOffset(-absolute, 'offset');
}

/** Offsets of the abbreviations that RFC 2822, section 4.3, defines, in hours; others mean different things in different places. */
const abbreviationHours: ReadonlyMap<string, number> = new Map([
  ['GMT', 0],
  ['UT', 0],
  ['UTC', 0],
  ['EST', -5],
  ['EDT', -4],
  ['CST', -6],
  ['CDT', -5],
  ['MST', -7],
  ['MDT', -6],
  ['PST', -8],
  ['PDT', -7],
]);

/** Reads a zone's abbreviation, in any case; `undefined` when it has no meaning that all agree on. */
export function parseAbbreviation(text: string): Offset | undefined {
  const hours = abbreviationHours.get(text.toUpperCase());
  if (hours === undefined) return undefined;
  return hours === 0 ? { ...utcOffset, zone: 'abbreviation' } : createOffset(hours * 60, 'abbreviation');
}
