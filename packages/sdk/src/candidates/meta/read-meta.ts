import { addClaim, type Findings } from '../findings.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { type MetaName, metaNames } from './meta-names.ts';

/** Reads what the `meta` elements of a page say of its story. */
export function readMeta(page: MetadataPage, found: Findings): void {
  for (const { name, rule, read } of rowsOf(page)) {
    const contents = page.meta.get(name);
    if (contents === undefined) continue;
    for (const { readBy, ...reading } of read(contents, page, found.diagnostics)) {
      addClaim(found, reading, readBy ?? rule, { in: 'meta', name });
    }
  }
}

/** Places of the rows in the table, by their names. */
const places: ReadonlyMap<string, number> = new Map(metaNames.map(({ name }, place) => [name, place]));

/** The rows of the names that a page has, in the order of the table. */
function rowsOf({ meta }: MetadataPage): readonly MetaName[] {
  const known: number[] = [];
  for (const name of meta.names()) {
    const place = places.get(name);
    if (place !== undefined) known.push(place);
  }
  return known
    .toSorted((one, other) => one - other)
    .map((place) => metaNames[place])
    .filter((row) => row !== undefined);
}
