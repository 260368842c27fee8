import { addClaim, type Findings } from '../findings.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { sectionsOfTrail, type TrailLink } from '../read-sections.ts';
import { resolveUrl } from '../resolve-url.ts';
import type { JsonObject } from './json-value.ts';
import { addressOf, objectsOf, nameOf, typesOf } from './read-value.ts';

/** Reads the sections in the first trail of links that the JSON-LD of a page states (`BreadcrumbList`). */
export function readTrail(page: MetadataPage, found: Findings): void {
  const list = page.graph.nodes.find(({ value }) => typesOf(value).includes('BreadcrumbList'));
  if (list === undefined) return;
  const items = objectsOf(page.graph, list.value['itemListElement']).toSorted(
    (one, other) => positionOf(one) - positionOf(other),
  );
  const links = items.map((item) => linkOf(page, item)).filter((link) => link !== undefined);
  const headlines = found.claims.filter((claim) => claim.field === 'headline').map(({ value }) => value);
  const sections = sectionsOfTrail(links, page.site, headlines);
  if (sections.length === 0) return;
  const raw = links.map(({ name }) => name).join(' > ');
  const place = { in: 'jsonLd', script: list.script, pointer: `${list.pointer}/itemListElement` } as const;
  addClaim(found, { field: 'sections', value: sections, raw }, 'json-ld:breadcrumb', place);
}

function positionOf(item: JsonObject): number {
  return Number(item['position']) || 0;
}

/** The name and address of an entry stand in the entry or in its `item`. */
function linkOf({ graph, baseUrl }: MetadataPage, entry: JsonObject): TrailLink | undefined {
  const [item = entry] = objectsOf(graph, entry['item']);
  const name = nameOf(entry) ?? nameOf(item);
  if (name === undefined) return undefined;
  const url = resolveUrl(addressOf(graph, entry['item']) ?? addressOf(graph, item) ?? '', baseUrl);
  return url === undefined ? { name } : { name, url };
}
