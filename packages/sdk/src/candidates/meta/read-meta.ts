import { addClaim, type Findings } from '../findings.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { metaNames } from './meta-names.ts';
import type { Contents } from './meta-reading.ts';

/** Reads what the `meta` elements of a page say of its story. */
export function readMeta(page: MetadataPage, found: Findings): void {
  const byName = new Map<string, [string, ...string[]]>();
  for (const { name, content } of page.meta) {
    const contents = byName.get(name);
    if (contents === undefined) byName.set(name, [content]);
    else contents.push(content);
  }
  for (const { name, rule, read } of metaNames) {
    const contents: Contents | undefined = byName.get(name);
    if (contents === undefined) continue;
    for (const { readBy, ...reading } of read(contents, page, found.diagnostics)) {
      addClaim(found, reading, readBy ?? rule, { in: 'meta', name });
    }
  }
}
