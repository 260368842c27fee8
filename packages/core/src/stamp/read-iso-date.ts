import type { DateParts } from './date-parts.ts';
import { parseAbbreviation, parseOffset } from './offset.ts';
import { type PrintedDate, createPrintedDate } from './printed-date.ts';

const datePattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$|^(\d{4})(\d{2})(\d{2})$/;
const timePattern = /^(\d{2})(?::?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?)?$/;
const wholePattern = /^([\d-]{4,10})(?:(?:T| {1,2})([\d:.,]{2,18}) ?(Z|UTC|GMT|[+-][\d:]{2,5})?)?$/i;

/** Reads an ISO 8601 date, white space around it ignored; see `parseIsoStamp` for the forms it knows. */
export function readIsoDate(text: string): PrintedDate | undefined {
  const raw = text.trim();
  const [whole, dateText = '', timeText, zoneText] = wholePattern.exec(raw) ?? [];
  const date = datePattern.exec(dateText);
  if (whole === undefined || date === null) return undefined;
  const dateParts = printedNumbers(date);
  if (timeText === undefined) return createPrintedDate(raw, dateParts);

  const time = readTime(timeText);
  const offset = zoneText === undefined ? undefined : (parseOffset(zoneText) ?? parseAbbreviation(zoneText));
  const isZoneUnreadable = zoneText !== undefined && offset === undefined;
  if (dateParts.length < 3 || time === undefined || isZoneUnreadable) return undefined;
  return createPrintedDate(raw, [...dateParts, ...time], offset);
}

function readTime(text: string): DateParts | undefined {
  const [whole, hour, minute, second, fraction] = timePattern.exec(text) ?? [];
  if (whole === undefined) return undefined;
  return printedNumbers([whole, hour, minute, second, fraction?.slice(0, 3).padEnd(3, '0')]);
}

/** The groups of a match that took part in it, as numbers. */
function printedNumbers([, ...groups]: readonly (string | undefined)[]): DateParts {
  return groups.filter((group) => group !== undefined).map(Number);
}
