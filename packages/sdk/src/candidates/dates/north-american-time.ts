/** Standard offsets, in hours, of the zones whose usual names do not say whether summer time is on. */
const standardHours = { et: -5, ct: -6, mt: -7, pt: -8 } as const;

function isZone(name: string): name is keyof typeof standardHours {
  return Object.hasOwn(standardHours, name);
}

/**
 * Offset in minutes of `ET`, `CT`, `MT` and `PT` on a local date: summer time runs from two o'clock on the second Sunday
 * of March to two o'clock on the first Sunday of November (Energy Policy Act of 2005, in force since 2007). Earlier
 * dates give `undefined`, as other rules held.
 */
export function northAmericanMinutes(name: string, parts: readonly number[]): number | undefined {
  const [year = 0, month = 0, day = 0, hour = 0] = parts;
  if (!isZone(name) || year < 2007) return undefined;
  const now = month * 10_000 + day * 100 + hour;
  const start = 30_002 + sundayOf(year, 3, 2) * 100;
  const end = 110_002 + sundayOf(year, 11, 1) * 100;
  const isSummer = now >= start && now < end;
  return (standardHours[name] + (isSummer ? 1 : 0)) * 60;
}

/** Day of the month of its so many-th Sunday. */
function sundayOf(year: number, month: number, count: number): number {
  const weekday = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  return 1 + ((7 - weekday) % 7) + (count - 1) * 7;
}
