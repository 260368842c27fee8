import type { Document } from '../document/document.ts';
import { type Findings, noFindings } from './findings.ts';
import { readJsonLd } from './json-ld/read-json-ld.ts';
import { readTrail } from './json-ld/read-trail.ts';
import type { MetadataContext } from './metadata-context.ts';
import type { MetadataPage } from './metadata-page.ts';
import { readHeaders } from './meta/read-headers.ts';
import { readLabelled } from './meta/read-labelled.ts';
import { readLinks } from './meta/read-links.ts';
import { readMeta } from './meta/read-meta.ts';
import { readPageLanguage } from './meta/read-page-language.ts';
import { readTitle } from './meta/read-title.ts';
import { readMicrodata } from './microdata/read-microdata.ts';
import { preparePage } from './prepare-page.ts';
import { readPublisher } from './publisher/read-publisher.ts';
import { readSameDay, readSameMoment } from './read-same-moment.ts';
import { readScriptDate } from './read-script-date.ts';
import { readUrlDate } from './read-url-date.ts';
import { readVisible } from './visible/read-visible.ts';

/** What a page says of its story besides the story itself. */
export interface Metadata extends Findings {
  /** Base of the relative addresses of the page, absolute; `undefined` where none is known. */
  readonly baseUrl: string | undefined;
  /** The page as the readers saw it. */
  readonly page: MetadataPage;
}

/** The readers, in order; a later one may look at what the earlier ones found. */
const readers: readonly ((page: MetadataPage, found: Findings) => void)[] = [
  readJsonLd,
  readMeta,
  readHeaders,
  readLabelled,
  readLinks,
  readTitle,
  readPageLanguage,
  readMicrodata,
  readTrail,
  readPublisher,
  readVisible,
  readSameDay,
  readSameMoment,
  readScriptDate,
  readUrlDate,
];

/**
 * Reads what a page says of its story besides the story itself: JSON-LD, `meta` and `link` elements, microdata, and
 * the lines around the body that name headline, authors and dates.
 */
export function readMetadata(document: Document, context: MetadataContext): Metadata {
  const found = noFindings();
  const page = preparePage(document, context, found);
  for (const read of readers) {
    read(page, found);
    if (context.without !== undefined && context.without.size > 0) dropClaims(found, context.without);
  }
  return { ...found, baseUrl: page.baseUrl, page };
}

function dropClaims({ claims, visible }: Findings, without: ReadonlySet<string>): void {
  const kept = claims.filter(({ rule }) => !without.has(rule));
  claims.splice(0, claims.length, ...kept);
  visible.splice(0, visible.length, ...visible.filter(({ claim }) => !without.has(claim.rule)));
}
