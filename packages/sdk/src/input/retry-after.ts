/** How long an answer asks to wait, in milliseconds: seconds or a date (RFC 9110, 10.2.3). */
export function retryAfterMsOf(headers: Headers, now: Date = new Date()): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,500}$/.test(value)) return Math.min(Number(value) * 1000, Number.MAX_SAFE_INTEGER);
  // A date of HTTP begins with the name of a day; what else Date.parse would take is not meant.
  const instant = /^[A-Z][a-z]{2,8},? /.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(instant) ? undefined : Math.max(0, instant - now.getTime());
}
