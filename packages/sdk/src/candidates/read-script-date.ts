import { isPlausiblePublication } from './dates/is-plausible-publication.ts';
import { addClaim, type Findings } from './findings.ts';
import type { MetadataPage } from './metadata-page.ts';

/** Properties by which the data that scripts carry states the date of a story, the surest first. */
const properties: readonly string[] = [
  'datePublished',
  'publishedAt',
  'published_at',
  'publishDate',
  'publish_date',
  'publishedDate',
  'published_date',
  'firstPublished',
  'firstPublishedAt',
  'first_published_at',
  'first_publication_date',
  'first_publish_date',
  'datePosted',
  'date_posted',
  'publicationDate',
  'publication_date',
  'pubDate',
  'date',
];

/** A property and its value, the quotation marks escaped where the data stands in a string or an attribute. */
const quote = String.raw`(?:\\?"|&quot;)`;
const stated = new RegExp(
  String.raw`${quote}(${properties.join('|')})${quote}\s{0,3}:\s{0,3}${quote}(\d{4}-[^"\\&]{3,36})${quote}`,
  'gu',
);

/** Reads the date in the data of scripts, on a page that states none otherwise: the first value of the surest property. */
export function readScriptDate(page: MetadataPage, found: Findings): void {
  if (found.claims.some(({ field, rule }) => field === 'datePublished' && rule !== 'visible:first-date')) return;
  let best: { readonly property: string; readonly raw: string } | undefined;
  for (const [, property = '', raw = ''] of page.document.source.matchAll(stated)) {
    if (best === undefined || properties.indexOf(property) < properties.indexOf(best.property))
      best = { property, raw };
  }
  const value = best === undefined ? undefined : page.readStamp(best.raw);
  if (best === undefined || value === undefined || !isPlausiblePublication(value)) return;
  addClaim(found, { field: 'datePublished', value, raw: best.raw }, 'script:date', { in: 'element', path: 'script' });
}
