import { type Stamp, parseIsoStamp, parseRfc822Stamp } from '@broadsheet/core/model';
import type { DateTextOptions } from './date-text-options.ts';
import { scanDates } from './scan-dates.ts';

/**
 * Reads the first date of a text: ISO 8601, RFC 822, numbers (`03.05.2024`, `2024/5/3`), and names of months in the
 * languages of the tables, with the time of day and the zone where they are printed.
 *
 * Nothing is invented: a date without a year gives none, a month without a day has the precision of a month. `3/5/2024`
 * is the 3rd of May unless the options say otherwise or only the other reading exists. Years of two digits are read
 * in texts of up to 40 characters only. `raw` is the date as it stands in the text.
 *
 * @returns The stamp; `undefined` when the text holds no date.
 *
 * @example
 * ```ts
 * parseDateText('3 мая 2024 г., 15:47 МСК')?.iso; // '2024-05-03T15:47+03:00'
 * parseDateText('٣ مايو ٢٠٢٤')?.iso; // '2024-05-03'
 * parseDateText('5/3/2024', { inLanguage: 'en-US' })?.iso; // '2024-05-03'
 * ```
 */
export function parseDateText(text: string, options: DateTextOptions = {}): Stamp | undefined {
  return parseIsoStamp(text) ?? parseRfc822Stamp(text.slice(0, maxRfcCharacters)) ?? scanDates(text, options)[0]?.stamp;
}

/** No date in the form of RFC 822 is longer. */
const maxRfcCharacters = 200;
