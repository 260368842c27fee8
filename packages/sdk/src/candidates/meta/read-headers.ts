import { addClaim, type Findings } from '../findings.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { reservingHeaders } from './read-reservations.ts';

/** Reads what the headers of a page say of its story, where the caller has them: reservations of rights. */
export function readHeaders(page: MetadataPage, found: Findings): void {
  const { headers: written } = page.context;
  if (written === undefined) return;
  const headers = new Map(Object.entries(written).map(([name, value]) => [name.toLowerCase(), value]));
  for (const [name, read] of Object.entries(reservingHeaders)) {
    const raw = headers.get(name);
    if (raw === undefined) continue;
    for (const reading of read(raw, headers, page))
      addClaim(found, reading, 'header:mining-reservation', { in: 'header', name });
  }
}
