import { parseIsoStamp } from '@broadsheet/core/model';
import { isPlausiblePublication } from './dates/is-plausible-publication.ts';
import { addClaim, type Findings } from './findings.ts';
import type { MetadataPage } from './metadata-page.ts';

/** A day in the path of an address: `/2026/04/18/`, `/2026-04-18-…`, `/20260418/`. */
const dayInPath = /[/_-](20\d{2})([/_-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/u;

/** Reads the day in the address of a page that states no date anywhere else. */
export function readUrlDate({ context }: MetadataPage, found: Findings): void {
  if (context.url === undefined || found.claims.some(({ field }) => field === 'datePublished')) return;
  const [raw, year, , month, day] = dayInPath.exec(context.url) ?? [];
  const value = raw === undefined ? undefined : parseIsoStamp(`${year}-${month}-${day}`);
  if (raw === undefined || value === undefined || !isPlausiblePublication(value)) return;
  addClaim(found, { field: 'datePublished', value, raw }, 'url:date', { in: 'property', pointer: '/url' });
}
