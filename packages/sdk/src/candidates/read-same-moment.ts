import { deriveStamp, type Stamp } from '@broadsheet/core/model';
import { dateClaims } from './date-claims.ts';
import { addClaim, type Findings } from './findings.ts';

/** Dates that a page may state twice, in UTC for machines and in local time for readers. */
const fields = ['datePublished', 'dateModified'] as const;

/**
 * Gives the day of the best source the time of day that another one states for the same day; midnight is how a field
 * writes a day without a time, and the time of the last change says nothing of publication.
 */
export function readSameDay(_: unknown, found: Findings): void {
  const [best, ...others] = dateClaims(found, 'datePublished');
  if (best === undefined || best.value.precision !== 'day') return;
  const changed = new Set(dateClaims(found, 'dateModified').map(({ value }) => value.iso));
  const finer = others.find(
    ({ value }) =>
      value.iso.startsWith(`${best.value.iso}T`) &&
      minuteOf(value.iso) !== `${best.value.iso}T00:00` &&
      !changed.has(value.iso),
  );
  if (finer === undefined) return;
  addClaim(found, { field: 'datePublished', value: finer.value, raw: finer.raw }, 'dates:same-day', finer.place);
}

/**
 * Puts together what two sources say of the same moment: one in UTC and one in local time give the moment with the
 * publisher's own offset, which tells the day that readers saw. A local time without its offset gets it from a source
 * that states both.
 */
export function readSameMoment(_: unknown, found: Findings): void {
  for (const field of fields) {
    const [best, ...others] = dateClaims(found, field);
    if (best === undefined || isLocal(best.value)) continue;
    for (const other of others) {
      const value = sameMoment(best.value, other.value);
      if (value === undefined) continue;
      addClaim(found, { field, value, raw: other.raw }, 'dates:same-moment', other.place);
      break;
    }
  }
}

/** Whether a stamp is written in UTC. */
function isUtc({ zone, iso }: Stamp): boolean {
  return zone === 'utc' || iso.endsWith('+00:00');
}

/** Whether a stamp says both the local time and its offset. */
function isLocal(stamp: Stamp): boolean {
  return stamp.zone !== 'unknown' && !isUtc(stamp);
}

/** The local form of a moment, where the second stamp is the same moment as the first. */
function sameMoment(best: Stamp, other: Stamp): Stamp | undefined {
  if (!hasTime(best) || !hasTime(other) || !agree(secondsOf(best), secondsOf(other))) return undefined;
  if (isUtc(best)) {
    if (other.zone === 'unknown') return derivedStamp(other, best);
    return isLocal(other) && minuteOf(best.instant) === minuteOf(other.instant) ? other : undefined;
  }
  if (isLocal(other)) return minuteOf(best.iso) === minuteOf(other.iso) ? other : undefined;
  return isUtc(other) ? derivedStamp(best, other) : undefined;
}

/** Offsets of civil time that are no multiple of half an hour, in minutes: Nepal, Eucla, the Chatham Islands. */
const oddOffsetMinutes = new Set([345, 525, 765, 825]);

/** The moment with the offset that lies between local time and UTC; none where that is no offset in use. */
function derivedStamp(local: Stamp, universal: Stamp): Stamp | undefined {
  const seconds = secondsOf(universal) || secondsOf(local);
  const stamp = deriveStamp(`${minuteOf(local.iso)}${seconds}`, `${minuteOf(universal.iso)}${seconds}`);
  if (stamp?.zone !== 'derived') return undefined;
  const [, hours = '0', minutes = '0'] = /[+-](\d{2}):(\d{2})$/u.exec(stamp.iso) ?? [];
  const offsetMinutes = Number(hours) * 60 + Number(minutes);
  return offsetMinutes % 30 === 0 || oddOffsetMinutes.has(offsetMinutes) ? { ...stamp, raw: local.raw } : undefined;
}

function hasTime({ iso }: Stamp): boolean {
  return iso.length >= 16;
}

/** A time up to its minute. */
function minuteOf(iso: string | undefined): string {
  return iso?.slice(0, 16) ?? '';
}

/** The seconds of a time, `:35`; empty where it has none. */
function secondsOf({ iso }: Stamp): string {
  return iso[16] === ':' ? iso.slice(16, 19) : '';
}

/** Seconds agree where one of the sources leaves them out. */
function agree(one: string, other: string): boolean {
  return one === '' || other === '' || one === other;
}
