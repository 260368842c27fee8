import type { Story } from './story.ts';

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

const printedMonths: { readonly [Language in Story['language']]: readonly string[] } = {
  en: 'January February March April May June July August September October November December'.split(' '),
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
};

/** Milliseconds since 1970 of an ISO 8601 time with offset. */
export function instantOf(iso: string): number {
  return Date.parse(iso);
}

/** When a story was last touched: its modification, or its publication. ISO 8601 with offset. */
export function lastChange(story: Story): string {
  return story.modified ?? story.published;
}

/** The wall clock where the story was filed, without the offset: `2026-06-19T09:25:00`. */
export function toLocalTime(iso: string): string {
  return iso.slice(0, 19);
}

/** The same instant in UTC without a mark of the zone, as WordPress writes it: `2026-06-19T03:40:00`. */
export function toUtcTime(iso: string): string {
  return new Date(instantOf(iso)).toISOString().slice(0, 19);
}

/** The offset of an ISO 8601 time: `+05:45`. */
function offsetOf(iso: string): string {
  return iso.slice(19);
}

/** An RFC 822 date with four-digit year, as feeds want it; the offset is kept: `Fri, 19 Jun 2026 09:25:00 +0545`. */
export function toRfc822(iso: string): string {
  const local = new Date(`${toLocalTime(iso)}Z`);
  const weekday = weekdays[local.getUTCDay()] ?? '';
  const month = months[local.getUTCMonth()] ?? '';
  const day = String(local.getUTCDate()).padStart(2, '0');
  return `${weekday}, ${day} ${month} ${local.getUTCFullYear()} ${iso.slice(11, 19)} ${offsetOf(iso).replace(':', '')}`;
}

/** Writes an instant in the offset of another time: what the newsroom's clock shows. */
export function inOffsetOf(instant: Date, iso: string): string {
  const sign = iso.charAt(19) === '-' ? -1 : 1;
  const minutes = sign * (Number(iso.slice(20, 22)) * 60 + Number(iso.slice(23, 25)));
  return `${new Date(instant.getTime() + minutes * 60_000).toISOString().slice(0, 19)}${offsetOf(iso)}`;
}

/** The date as the newspaper prints it in a language: `June 19, 2026`. */
export function printedDate(iso: string, language: Story['language']): string {
  const month = printedMonths[language][Number(iso.slice(5, 7)) - 1] ?? '';
  const day = Number(iso.slice(8, 10));
  const year = iso.slice(0, 4);
  if (language === 'en') return `${month} ${day}, ${year}`;
  return language === 'ru' ? `${day} ${month} ${year} года` : `${day} ${month} ${year}`;
}

/** The time of day as the newspaper prints it: `9:25 a.m.` in English, `9:25` elsewhere. */
function printedTime(iso: string, language: Story['language']): string {
  const hour = Number(iso.slice(11, 13));
  const minute = iso.slice(14, 16);
  if (language !== 'en') return `${hour}:${minute}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}:${minute} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}

/** Date and time of day as the newspaper prints them in a language: `June 19, 2026, 9:25 a.m.` */
export function printedMoment(iso: string, language: Story['language']): string {
  return `${printedDate(iso, language)}, ${printedTime(iso, language)}`;
}
