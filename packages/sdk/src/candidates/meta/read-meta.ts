import { addClaim, type Findings } from '../findings.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { metaNames } from './meta-names.ts';

/** Reads what the `meta` elements of a page say of its story. */
export function readMeta(page: MetadataPage, found: Findings): void {
  for (const { name, rule, read } of metaNames) {
    const contents = page.meta.get(name);
    if (contents === undefined) continue;
    for (const { readBy, ...reading } of read(contents, page, found.diagnostics)) {
      addClaim(found, reading, readBy ?? rule, { in: 'meta', name });
    }
  }
}
