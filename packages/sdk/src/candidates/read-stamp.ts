import { parseIsoStamp, parseRfc822Stamp, type Stamp } from '@broadsheet/core/model';
import type { DateTextOptions } from './dates/date-text-options.ts';
import { parseDateText } from './dates/parse-date-text.ts';

/** Longest text that is read as a date, in characters. */
const maxDateCharacters = 100;

/**
 * Reads a date as metadata writes it: ISO 8601, RFC 822, seconds or milliseconds since 1970, or a date in words.
 *
 * @param written - The date; white space around it is ignored.
 * @param options - What tells how a numeric date is to be read.
 * @returns The stamp, with the whole text in `raw`; `undefined` where the text is no date.
 */
export function readStamp(written: string, options?: DateTextOptions): Stamp | undefined {
  const text = written.trim();
  if (text.length > maxDateCharacters) return undefined;
  const stamp = parseIsoStamp(text) ?? parseRfc822Stamp(text) ?? epochStamp(text) ?? parseDateText(text, options);
  return stamp === undefined ? undefined : { ...stamp, raw: text };
}

/** Ten digits are seconds since 1970, thirteen milliseconds. */
function epochStamp(text: string): Stamp | undefined {
  if (/^\d{13}$/u.test(text)) return parseIsoStamp(new Date(Number(text)).toISOString());
  if (/^\d{10}$/u.test(text)) return parseIsoStamp(new Date(Number(text) * 1000).toISOString().replace('.000', ''));
  return undefined;
}
