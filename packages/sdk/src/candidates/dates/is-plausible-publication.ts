import type { Stamp } from '@broadsheet/core/model';

/** News pages begin about here; what is older comes from archives, or from an empty field. */
const firstWebYear = '1990';
const firstPrintYear = '1800';

/** Beginnings and ends of years, where the zero of databases and spreadsheets falls in every zone (1970, 1900, 1899). */
const emptyFieldDays: readonly string[] = ['01-01', '12-30', '12-31'];

/** Clocks, zones and stories dated to the next morning stay within so many days. */
const toleranceDays = 2;
const dayMs = 86_400_000;

/** Without a date of retrieval, later years are taken for errors. */
const lastYear = '2100';

/**
 * Whether a stamp can be the moment a story was published or changed.
 *
 * It can from 1990 on; from 1800 on, as digitised archives have it, unless it lies at the turn of a year, where empty
 * fields of databases fall. It cannot lie more than two days after `retrieved`; without `retrieved` the clock is not
 * consulted, and years from 2100 on are refused.
 */
export function isPlausiblePublication(stamp: Stamp, retrieved?: Stamp): boolean {
  return !isTooEarly(stamp) && stamp.iso < latestIso(retrieved);
}

function isTooEarly({ iso }: Stamp): boolean {
  if (iso >= firstWebYear) return false;
  return iso < firstPrintYear || emptyFieldDays.includes(iso.slice(5, 10));
}

/** ISO text of the first day that is too late; ISO dates sort as text. */
function latestIso(retrieved: Stamp | undefined): string {
  const retrievedMs = Date.parse(retrieved?.instant ?? retrieved?.iso.slice(0, 10) ?? '');
  if (Number.isNaN(retrievedMs)) return lastYear;
  return new Date(retrievedMs + (toleranceDays + 1) * dayMs).toISOString().slice(0, 10);
}
