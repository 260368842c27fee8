import type { Alternate } from '@broadsheet/core/model';
import { attributeOf } from '../../document/read-node.ts';
import { canonicaliseUrl } from '../canonicalise-url.ts';
import type { ClaimRule } from '../claim-rules.ts';
import { addClaim, type Findings, type Reading } from '../findings.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { readLanguageTag } from '../read-language-tag.ts';
import { resolveUrl } from '../resolve-url.ts';

/** A link of the page by its relation. */
interface PageLink {
  readonly page: MetadataPage;
  readonly node: number;
  /** Its address, absolute. */
  readonly url: string;
  /** Its address as written. */
  readonly href: string;
}

/** Relations of links that say something of the story, one row each. */
const relations: ReadonlyMap<
  string,
  { readonly rule: ClaimRule; readonly read: (link: PageLink) => Reading | undefined }
> = new Map([
  ['canonical', { rule: 'link:canonical', read: readCanonical }],
  ['license', { rule: 'link:license', read: readLicense }],
  ['amphtml', { rule: 'link:alternate', read: (link) => alternateReading({ role: 'amp', url: link.url }, link) }],
  ['shortlink', { rule: 'link:alternate', read: (link) => alternateReading({ role: 'short', url: link.url }, link) }],
  ['alternate', { rule: 'link:alternate', read: readTranslation }],
] as const);

/** Addresses in other languages that are read; a page with more lists the whole world. */
const maxLinks = 200;

/** Reads what the `link` elements of a page say: its authoritative address, its other addresses, its licence. */
export function readLinks(page: MetadataPage, found: Findings): void {
  for (const node of page.index.link.slice(0, maxLinks)) {
    const written = attributeOf(page.document, node, 'rel')?.toLowerCase() ?? '';
    for (const name of written.includes(' ') ? written.split(' ') : [written]) {
      const relation = relations.get(name);
      const href = relation === undefined ? undefined : attributeOf(page.document, node, 'href');
      const url = href === undefined ? undefined : resolveUrl(href, page.baseUrl);
      const reading =
        relation === undefined || href === undefined || url === undefined
          ? undefined
          : relation.read({ page, node, url, href });
      if (relation !== undefined && reading !== undefined)
        addClaim(found, reading, relation.rule, { in: 'meta', name });
    }
  }
}

function readCanonical({ url, href }: PageLink): Reading {
  return { field: 'canonicalUrl', value: canonicaliseUrl(url), raw: href };
}

function readLicense({ url, href }: PageLink): Reading {
  return { field: 'rights', value: { license: url, miningReservations: [] }, raw: href };
}

function alternateReading(alternate: Alternate, { href }: PageLink): Reading {
  return { field: 'alternates', value: [alternate], raw: href };
}

/** A version in another language; feeds and other formats are alternates too, but say their type. */
function readTranslation(link: PageLink): Reading | undefined {
  const { document } = link.page;
  const hreflang = attributeOf(document, link.node, 'hreflang');
  const type = attributeOf(document, link.node, 'type') ?? 'text/html';
  const inLanguage = hreflang === undefined || type !== 'text/html' ? undefined : readLanguageTag(hreflang);
  return inLanguage === undefined || inLanguage === 'x-default'
    ? undefined
    : alternateReading({ role: 'language', url: link.url, inLanguage }, link);
}
