import type { Stamp } from '@broadsheet/core/model';
import type { ClaimRule } from '../claim-rules.ts';
import { dateClaims } from '../date-claims.ts';
import type { Findings } from '../findings.ts';

/** Rules that read what a CMS writes by itself, which some do each time they build the page. */
const writtenByCms: ReadonlySet<ClaimRule> = new Set([
  'json-ld:date-published',
  'json-ld-page:date-published',
  'meta:article-published-time',
  'microdata:date-published',
]);

const dayMs = 86_400_000;
/** Zones lie so far behind UTC at most, so that readers there see the day before. */
const farthestZoneMs = 12 * 3_600_000;

/**
 * Whether the date of publication that a page states for machines is the time at which it was built: later in every
 * zone than the day it shows to readers, with no later change stated, and not borne out by the address. A story cannot
 * be dated before it appears.
 */
export function isRebuildDate(found: Findings, shown: Stamp, url = ''): boolean {
  const stated = dateClaims(found, 'datePublished');
  if (stated.length === 0 || !stated.every(({ rule, value }) => writtenByCms.has(rule) && isLater(value, shown)))
    return false;
  const [first] = stated.map(({ value }) => dayOf(value)).toSorted();
  if (first === undefined || url.includes(`/${first.slice(0, 7).replace('-', '/')}/`)) return false;
  return !dateClaims(found, 'dateModified').some(({ value }) => dayOf(value) > first);
}

function isLater(stated: Stamp, shown: Stamp): boolean {
  const statedMs = Date.parse(stated.instant ?? dayOf(stated));
  return statedMs - farthestZoneMs >= Date.parse(dayOf(shown)) + dayMs;
}

function dayOf({ iso }: Stamp): string {
  return iso.slice(0, 10);
}
