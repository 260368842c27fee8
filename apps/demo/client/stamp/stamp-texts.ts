import type { Stamp } from '@broadsheet/core/model';

/** How a stamp is shown. */
export interface StampTexts {
  /** For readers: in their own zone where the moment is known, else as printed. */
  readonly shown: string;
  /** The moment as the publisher printed it, with its offset: `24 May 2026, 22:10 −03:00`. */
  readonly printed: string;
  /** What is known of the offset, in a sentence. */
  readonly zone: string;
}

const locale = 'en-GB';
const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const time = { hour: '2-digit', minute: '2-digit' } as const;

/** Parts that are shown at each precision; seconds are never shown. */
const partsOf: { readonly [Precision in Stamp['precision']]: Intl.DateTimeFormatOptions } = {
  year: { year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  day,
  hour: { ...day, ...time },
  minute: { ...day, ...time },
  second: { ...day, ...time },
  millisecond: { ...day, ...time },
};

const zoneSentences: { readonly [Zone in Stamp['zone']]: string } = {
  utc: 'The publisher printed it in UTC.',
  offset: 'The publisher printed this offset.',
  abbreviation: 'The publisher printed the zone as letters.',
  derived: 'The offset follows from two dates of the same source.',
  unknown: 'No offset is known, and none is assumed.',
};

/**
 * Writes a stamp for readers. Only the parts that were printed are shown, and a moment without an offset is never moved.
 *
 * @param timeZone - IANA name of the reader's zone. Default: the browser's.
 */
export function writeStamp(stamp: Stamp, timeZone?: string): StampTexts {
  const printed = writeAsPrinted(stamp);
  return {
    shown: stamp.instant === undefined ? printed : writeMoment(stamp.instant, stamp.precision, timeZone),
    printed,
    zone: zoneSentences[stamp.zone],
  };
}

/** The day alone, without the year where it is this one: for cards. */
export function writeDay(stamp: Stamp, now: Date, timeZone?: string): string {
  const moment = new Date(stamp.instant ?? stamp.iso);
  const isThisYear = moment.getUTCFullYear() === now.getUTCFullYear();
  const parts: Intl.DateTimeFormatOptions = {
    day: 'numeric',
    month: 'short',
    ...(isThisYear ? {} : { year: 'numeric' }),
  };
  return format(moment, parts, stamp.instant === undefined ? 'UTC' : timeZone);
}

function writeMoment(instant: string, precision: Stamp['precision'], timeZone: string | undefined): string {
  return format(new Date(instant), partsOf[precision], timeZone);
}

/** The printed parts are read as if they were UTC and written in UTC, so that no zone moves them. */
function writeAsPrinted({ iso, precision }: Stamp): string {
  const [, local = iso, offset = ''] = /^(.*?)(Z|[+-]\d\d:\d\d)?$/.exec(iso) ?? [];
  const moment = new Date(local.includes('T') ? `${local.length === 13 ? `${local}:00` : local}Z` : local);
  const zone = offset === 'Z' ? ' UTC' : offset === '' ? '' : ` ${offset.replace('-', '−')}`;
  return `${format(moment, partsOf[precision], 'UTC')}${zone}`;
}

function format(moment: Date, parts: Intl.DateTimeFormatOptions, timeZone: string | undefined): string {
  return new Intl.DateTimeFormat(locale, { ...parts, ...(timeZone === undefined ? {} : { timeZone }) })
    .format(moment)
    .replace(' at ', ', ');
}
