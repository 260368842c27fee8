/** An ISO 8601 date cut into what is compared. */
interface Moment {
  /** `2020-06-19`, in the date's own offset. */
  readonly day: string;
  /** `10:12`, in the date's own offset. */
  readonly time?: string;
  /** Minutes from 1970 in UTC; only with an offset. */
  readonly minute?: number;
}

const isoPattern = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;

const msPerMinute = 60_000;

/** The day printed in an ISO 8601 date, `2020-06-19`, in its own offset; `undefined` for anything else. */
export function dayOf(iso: string): string | undefined {
  return readMoment(iso)?.day;
}

/**
 * Whether two dates are the same minute, whatever offset each is printed in. Where one has no offset the printed times
 * are compared. A truth of midnight is one whose page has only a day, so the day decides.
 */
export function isSameMinute(truth: string, found: string): boolean {
  const expected = readMoment(truth);
  const got = readMoment(found);
  if (expected === undefined || got === undefined) {
    return false;
  }
  if (expected.minute !== undefined && got.minute !== undefined && expected.minute === got.minute) {
    return true;
  }
  if (expected.time === undefined || expected.time === '00:00') {
    return expected.day === got.day;
  }
  const isOffsetMissing = expected.minute === undefined || got.minute === undefined;
  return isOffsetMissing && expected.day === got.day && expected.time === got.time;
}

/** Whether two dates show the same day, each in its own offset, or are the same minute. */
export function isSameDay(truth: string, found: string): boolean {
  const day = dayOf(truth);
  return (day !== undefined && day === dayOf(found)) || isSameMinute(truth, found);
}

function readMoment(iso: string): Moment | undefined {
  const [, day, time, offset] = isoPattern.exec(iso.trim()) ?? [];
  if (day === undefined) {
    return undefined;
  }
  if (time === undefined || offset === undefined) {
    return time === undefined ? { day } : { day, time };
  }
  const instantMs = Date.parse(`${day}T${time}:00${offset.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`);
  return Number.isNaN(instantMs) ? undefined : { day, time, minute: instantMs / msPerMinute };
}
