import type { Stamp } from '@broadsheet/core/model';

/** Parts of an ISO date that has no offset; those that are missing are the first of their kind. */
const localDate =
  /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:T(?<hour>\d\d)(?::(?<minute>\d\d)(?::(?<second>\d\d))?)?)?)?)?/;

/** The first moment that a stamp covers; read as UTC where its offset is not known. For sorting and filters alone. */
export function momentOf({ instant, iso }: Stamp): Date {
  if (instant !== undefined) return new Date(instant);
  const { year, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = localDate.exec(iso)?.groups ?? {};
  const moment = new Date(0);
  moment.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  moment.setUTCHours(Number(hour), Number(minute), Number(second));
  return moment;
}
